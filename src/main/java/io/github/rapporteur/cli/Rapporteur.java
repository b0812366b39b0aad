package io.github.rapporteur.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command above all commands. */
@Command(
        name = "rapporteur",
        versionProvider = Version.class,
        customSynopsis = "rapporteur [-hV] [--debug] COMMAND",
        commandListHeading = "",
        description =
                "Turns a folder of United Nations documents into paragraphs, citations and recommendations that can"
                        + " be searched.",
        footer = {
            "",
            "For example:",
            "  rapporteur index my-documents",
            "  rapporteur search 'electronic evidence' --only recommendations",
            "  rapporteur resolve E/CN.15/2018/12",
            "  rapporteur parse report.pdf",
            "",
            "rapporteur help COMMAND tells about one command."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every input was read or reported",
            "1:the run failed, or what was asked for is unknown",
            "2:wrong usage"
        })
final class Rapporteur implements Runnable {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print stack traces of failures.")
    private boolean debug;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version.")
    private boolean version;

    private final Shell shell;

    private Rapporteur(Shell shell) {
        this.shell = shell;
    }

    /**
     * The command line in a shell, ready to be executed.
     *
     * @param typed what will be executed: commands that are not among it are known by name only
     */
    static CommandLine commandLine(Shell shell, String... typed) {
        CommandLine line = new CommandLine(new Rapporteur(shell));
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Commands::list);
        Commands.addTyped(line, shell, typed);
        Complaints complaints = new Complaints(shell);
        line.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(shell.colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.max(60, Math.min(shell.columns(), 100)));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(complaints);
        line.setExecutionExceptionHandler(complaints);
        return line;
    }

    /** The command line with all its commands. */
    static CommandLine everything(Shell shell) {
        return commandLine(shell, Commands.names().toArray(String[]::new));
    }

    boolean debug() {
        return debug;
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw Failure.usage("which command? '" + shell.command() + " help' lists them");
    }
}
