package io.github.rapporteur.cli;

import io.github.rapporteur.export.CiteJson;
import io.github.rapporteur.export.FoundCitation;
import io.github.rapporteur.pipeline.ParseOptions;
import io.github.rapporteur.pipeline.ParsedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cite}: the text of documents with what they cite. */
@Command(
        name = "cite",
        description = "Prints the text of documents with each citation, what it means and why.",
        footer = {
            "",
            "For example:",
            "  rapporteur cite report.pdf --only-citing        the passages that cite something",
            "  rapporteur cite my-documents --format jsonl     one JSON object a line for each citation"
        })
final class CiteCommand implements Callable<Integer> {
    /** The forms of the output. */
    enum Format {
        TEXT,
        JSONL
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

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, or folders with all folders below, or - for a document on standard input.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text (unless given) or jsonl (an object a citation).")
    private Format format = Format.TEXT;

    @Option(names = "--only-citing", description = "Leave out passages that cite nothing.")
    private boolean onlyCiting;

    private final Shell shell;

    CiteCommand(Shell shell) {
        this.shell = shell;
        this.quiet = shell.voice().quiet();
        this.verbose = shell.voice().verbose();
    }

    @Override
    public Integer call() {
        ParseOptions parsing = new ParseOptions(Optional.empty(), reading.language());
        boolean found = new FileReading(shell, reading, input).each(paths, parsing, this::print);
        return found ? ExitCode.OK : ExitCode.USAGE;
    }

    private void print(ParsedFile file) {
        switch (format) {
            case TEXT -> new CitedText(Style.of(shell), onlyCiting).lines(file).forEach(shell::print);
            case JSONL -> FoundCitation.of(file).forEach(found -> shell.out().println(CiteJson.line(found)));
        }
        shell.flush();
    }
}
