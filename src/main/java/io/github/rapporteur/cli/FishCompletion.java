package io.github.rapporteur.cli;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What makes Fish complete a command line, see {@code complete(1)} of Fish. */
final class FishCompletion {
    private static final Joiner LINES = Joiner.on('\n');

    private FishCompletion() {}

    /** A line a command and option. */
    static String of(CommandLine all) {
        String program = all.getCommandName();
        List<String> lines = new ArrayList<>();
        lines.add("# Completes " + program + "; made by '" + program + " completion fish'.");
        lines.add("complete -c " + program + " -f -n __fish_use_subcommand");
        for (Map.Entry<String, CommandLine> command : all.getSubcommands().entrySet()) {
            lines.add("complete -c " + program + " -n __fish_use_subcommand -a " + command.getKey() + " -d "
                    + quoted(ManPage.summary(command.getValue())));
            for (OptionSpec option : command.getValue().getCommandSpec().options()) {
                lines.add("complete -c " + program + " -n '__fish_seen_subcommand_from " + command.getKey() + "'"
                        + option(option));
            }
        }
        return LINES.join(lines) + "\n";
    }

    private static String option(OptionSpec option) {
        StringBuilder line = new StringBuilder();
        for (String name : option.names()) {
            line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (option.arity().max() > 0) {
            line.append(values(option));
        }
        return line + " -d " + quoted(String.join(" ", option.description()));
    }

    /** Paths are completed as such, values that are known are listed. */
    private static String values(OptionSpec option) {
        if (List.of(option.auxiliaryTypes()).contains(Path.class) || option.type() == Path.class) {
            return " -r -F";
        }
        return option.completionCandidates() == null
                ? " -x"
                : " -x -a " + quoted(Ascii.toLowerCase(Joiner.on(' ').join(option.completionCandidates())));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
