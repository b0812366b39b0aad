package io.github.rapporteur.cli;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import io.github.rapporteur.export.JsonLines;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.pipeline.ParseOptions;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.symbol.Symbol;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parse}: what is read out of files, for programs or for people. */
@Command(
        name = "parse",
        description = "Prints what is read out of documents: their paragraphs, citations and recommendations.",
        footer = {
            "",
            "For example:",
            "  rapporteur parse report.pdf                the tree of a document, to read",
            "  rapporteur parse my-documents > all.jsonl  one JSON object a line for each document"
        })
final class ParseCommand implements Callable<Integer> {
    /** The forms of the output. */
    enum Format {
        JSONL,
        TREE
    }

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private final Voice.Quiet quiet;

    @Mixin
    private final Voice.Verbose verbose;

    @Mixin
    private StandardInput input = new StandardInput();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private ThesaurusOption thesaurus = new ThesaurusOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, or folders with all folders below, or - for a document on standard input.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "jsonl (one object a file; the default when the output goes to a file or program) or tree"
                    + " (the default on a terminal).")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--symbol",
            paramLabel = "SYMBOL",
            description = "The symbol of a document that does not print one.")
    private Optional<String> symbol = Optional.empty();

    private final Shell shell;

    ParseCommand(Shell shell) {
        this.shell = shell;
        this.quiet = shell.voice().quiet();
        this.verbose = shell.voice().verbose();
    }

    @Override
    public Integer call() {
        ParseOptions options = options();
        Format form = format.orElse(shell.outIsTerminal() ? Format.TREE : Format.JSONL);
        Function<ParsedFile, String> printer = printer(form);
        Multiset<Status> outcomes = EnumMultiset.create(Status.class);
        boolean found = new FileReading(shell, reading, input)
                .each("parsing", paths, options, file -> Printed.of(file, printer), printed -> {
                    shell.out().print(printed.text());
                    shell.flush();
                    outcomes.add(printed.status());
                });
        report(outcomes);
        return found ? ExitCode.OK : ExitCode.USAGE;
    }

    private record Printed(Status status, String text) {
        static Printed of(ParsedFile file, Function<ParsedFile, String> printer) {
            return new Printed(file.status(), printer.apply(file));
        }
    }

    private Function<ParsedFile, String> printer(Format form) {
        return switch (form) {
            case JSONL -> file -> JsonLines.line(file) + "\n";
            case TREE -> new TreePrinter(shell)::print;
        };
    }

    private ParseOptions options() {
        return new ParseOptions(symbol.map(ParseCommand::symbol), reading.language(), thesaurus.read(shell));
    }

    private static Symbol symbol(String written) {
        return Symbol.tryParse(written)
                .orElseThrow(() -> Failure.usage(
                        "--symbol takes a document symbol such as E/CN.15/2018/12, not '" + written + "'"));
    }

    private void report(Multiset<Status> outcomes) {
        if (outcomes.size() != 1 || !outcomes.contains(Status.OK)) {
            String counts = outcomes.elementSet().stream()
                    .map(status -> Words.format("%,d %s", outcomes.count(status), status.label()))
                    .collect(Collectors.joining(", "));
            shell.note(Words.count(outcomes.size(), "file") + (counts.isEmpty() ? "" : ": " + counts));
        }
    }
}
