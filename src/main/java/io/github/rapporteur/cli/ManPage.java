package io.github.rapporteur.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command line, in the macros of {@code man(7)}. */
final class ManPage {
    private static final Joiner LINES = Joiner.on('\n');
    private static final ImmutableMap<String, String> ENVIRONMENT = ImmutableMap.of(
            "RAPPORTEUR_INDEX",
            "The folder of the index, where --index does not name it.",
            "RAPPORTEUR_JAVA_OPTS",
            "Further options for Java, such as -Xmx4g, parted by spaces.",
            "JAVA_HOME",
            "The JDK to run with, of 21 or later.",
            "NO_COLOR",
            "Set to anything: no colours.");

    private final List<String> lines = new ArrayList<>();

    private ManPage() {}

    /** The page, with what all commands understand. */
    static String of(CommandLine all) {
        ManPage page = new ManPage();
        page.head(all);
        page.section("COMMANDS");
        all.getSubcommands().values().forEach(page::command);
        page.section("EXIT STATUS");
        all.getCommandSpec().usageMessage().exitCodeList().forEach(page::item);
        page.section("ENVIRONMENT");
        ENVIRONMENT.forEach(page::item);
        return LINES.join(page.lines) + "\n";
    }

    /** What a command is for, in a sentence. */
    static String summary(CommandLine command) {
        return firstSentence(description(command));
    }

    /** Of several the first, without its full stop. */
    static String firstSentence(String all) {
        int end = all.indexOf(". ");
        return end < 0 ? all.replaceAll("\\.$", "") : all.substring(0, end);
    }

    private static String description(CommandLine command) {
        return String.join(" ", command.getCommandSpec().usageMessage().description());
    }

    private void head(CommandLine all) {
        CommandSpec spec = all.getCommandSpec();
        String name = all.getCommandName();
        lines.add(".TH " + name.toUpperCase(java.util.Locale.ROOT) + " 1");
        section("NAME");
        text(name + " - " + summary(all));
        section("SYNOPSIS");
        lines.add("\\fB" + escaped(name) + "\\fR \\fICOMMAND\\fR [\\fIARGUMENT\\fR...]");
        section("DESCRIPTION");
        text(description(all));
        options(spec.options());
        examples(spec.usageMessage().footer());
    }

    private void section(String title) {
        lines.add(".SH " + title);
    }

    private void command(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String parameters = spec.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .map(parameter -> " " + parameter.paramLabel())
                .collect(Collectors.joining());
        lines.add(".SS " + escaped(command.getCommandName() + parameters));
        text(description(command));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            if (!parameter.hidden()) {
                item(parameter.paramLabel(), text(parameter));
            }
        }
        options(spec.options());
        examples(spec.usageMessage().footer());
    }

    private void options(List<OptionSpec> options) {
        for (OptionSpec option : options) {
            if (!option.hidden() && !option.inherited()) {
                String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
                item(String.join(", ", option.names()) + value, text(option));
            }
        }
    }

    private static String text(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private void item(String term, String text) {
        lines.add(".TP");
        lines.add("\\fB" + escaped(term) + "\\fR");
        text(text);
    }

    private void examples(String... footer) {
        List<String> shown = Stream.of(footer).filter(line -> !line.isEmpty()).toList();
        if (!shown.isEmpty()) {
            lines.add(".PP");
            lines.add(".nf");
            shown.forEach(this::text);
            lines.add(".fi");
        }
    }

    private void text(String text) {
        lines.add(escaped(text.replace("%%", "%")));
    }

    /** A line that begins with a point or an apostrophe would be a command to the formatter. */
    private static String escaped(String text) {
        String signs = text.replace("\\", "\\e").replace("-", "\\-");
        return signs.startsWith(".") || signs.startsWith("'") ? "\\&" + signs : signs;
    }
}
