package io.github.rapporteur.cli;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.FoundCitation;
import io.github.rapporteur.export.GraphCsv;
import io.github.rapporteur.export.GraphEdge;
import io.github.rapporteur.export.GraphJson;
import io.github.rapporteur.export.Presence;
import io.github.rapporteur.pipeline.ParseOptions;
import io.github.rapporteur.pipeline.ParsedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graph}: which passages cite which documents and places. */
@Command(
        name = "graph",
        description =
                "Prints which passages cite which documents and places in them, an edge a line: of files, or of all"
                        + " that is indexed.",
        footer = {
            "",
            "For example:",
            "  rapporteur graph my-documents --format csv > citations.csv",
            "  rapporteur graph --dangling                what indexed documents cite that is not indexed"
        })
final class GraphCommand implements Callable<Integer> {
    /** The forms of the output. */
    enum Format {
        JSONL,
        CSV
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
    private IndexOption index = new IndexOption();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "Files, or folders with all folders below, or - for a document on standard input; the index unless given.")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "FORM", description = "jsonl (unless given) or csv.")
    private Format format = Format.JSONL;

    @Option(
            names = "--dangling",
            description = "Only what is cited and not among the documents, or not at the place cited.")
    private boolean dangling;

    private final Shell shell;

    GraphCommand(Shell shell) {
        this.shell = shell;
        this.quiet = shell.voice().quiet();
        this.verbose = shell.voice().verbose();
    }

    @Override
    public Integer call() {
        CitedDocuments documents = new CitedDocuments();
        List<GraphEdge> edges = new ArrayList<>();
        boolean found = each(file -> {
            documents.add(file);
            edges.addAll(edges(file));
        });
        if (format == Format.CSV) {
            shell.out().print(GraphCsv.header());
        }
        for (GraphEdge edge : edges) {
            Presence presence = documents.presence(edge);
            if (!dangling || presence.isDangling()) {
                shell.out().print(line(edge, presence));
            }
        }
        shell.flush();
        return found ? ExitCode.OK : ExitCode.USAGE;
    }

    /** Whether something was at each path. */
    private boolean each(Consumer<ParsedFile> sink) {
        if (!paths.isEmpty()) {
            ParseOptions parsing = new ParseOptions(Optional.empty(), reading.language());
            return new FileReading(shell, reading, input).each(paths, parsing, sink);
        }
        try (Corpus corpus = OpenIndex.existing(index, shell)) {
            corpus.each(sink);
            return true;
        }
    }

    private static ImmutableList<GraphEdge> edges(ParsedFile file) {
        return FoundCitation.of(file).stream()
                .flatMap(found -> GraphEdge.of(found).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private String line(GraphEdge edge, Presence presence) {
        return switch (format) {
            case JSONL -> GraphJson.line(edge, presence) + "\n";
            case CSV -> GraphCsv.line(edge, presence);
        };
    }
}
