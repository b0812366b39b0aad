package io.github.rapporteur.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command above all commands. */
@Command(
        name = "rapporteur",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
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

    /** The whole command line, in a shell. */
    static CommandLine commandLine(Shell shell) {
        Rapporteur top = new Rapporteur(shell);
        CommandLine line = new CommandLine(top)
                .addSubcommand("fetch", new FetchCommand(shell))
                .addSubcommand("index", new IndexCommand(shell))
                .addSubcommand("search", new SearchCommand(shell))
                .addSubcommand("query", queries(shell))
                .addSubcommand("recommendations", new RecommendationsCommand(shell))
                .addSubcommand("consolidate", new ConsolidateCommand(shell))
                .addSubcommand("resolve", new ResolveCommand(shell))
                .addSubcommand("parse", new ParseCommand(shell))
                .addSubcommand("cite", new CiteCommand(shell))
                .addSubcommand("graph", new GraphCommand(shell))
                .addSubcommand("export", new ExportCommand(shell))
                .addSubcommand("reindex", new ReindexCommand(shell))
                .addSubcommand("vectors", new VectorsCommand(shell))
                .addSubcommand("serve", new ServeCommand(shell))
                .addSubcommand("stats", new StatsCommand(shell))
                .addSubcommand("check", new CheckCommand(shell))
                .addSubcommand("remove", new RemoveCommand(shell))
                .addSubcommand("help", new HelpCommand());
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

    /** Its help ends with the reference of queries, which is put together only where it is shown. */
    private static CommandLine queries(Shell shell) {
        CommandLine queries = new CommandLine(new QueryCommand(shell));
        queries.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> {
            help.commandSpec().usageMessage().footer(reference());
            return help.footer();
        });
        return queries;
    }

    private static String[] reference() {
        return Stream.concat(Stream.of(""), QueryPage.text().stream().map(line -> line.replace("%", "%%")))
                .toArray(String[]::new);
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
