package io.github.rapporteur.cli;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.SearchCsv;
import io.github.rapporteur.export.SearchJson;
import io.github.rapporteur.search.SearchRequest;
import io.github.rapporteur.search.SearchResult;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: the passages that answer a query. */
@Command(
        name = "search",
        description = "Finds passages of indexed documents, each with the place one would cite.",
        footer = {
            "",
            "For example:",
            "  rapporteur search 'electronic evidence' --only recommendations",
            "  rapporteur search '\"mutual legal assistance\"' --limit 50",
            "  rapporteur search E/CN.15/2051/12",
            "  rapporteur search 'electronic evidence' --format csv > evidence.csv"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int GREATEST_LIMIT = 10_000;

    /** The forms of the output. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    /** What hits can be narrowed to. */
    enum Only {
        RECOMMENDATIONS
    }

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words, \"phrases\", or a document's symbol.")
    private List<String> words = List.of();

    @Option(names = "--only", paramLabel = "recommendations", description = "Leave out all other passages.")
    private Optional<Only> only = Optional.empty();

    @Option(names = "--language", paramLabel = "CODE", description = "Only passages in this language: en, fr, ...")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The greatest number of hits to print, up to 10,000; 10 unless given.")
    private int limit = SearchRequest.DEFAULT_LIMIT;

    @Option(names = "--format", paramLabel = "FORM", description = "text (unless given), json or csv.")
    private Format format = Format.TEXT;

    private final Shell shell;

    SearchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        SearchRequest request = request();
        try (Corpus corpus = OpenIndex.existing(index, shell)) {
            print(corpus.search(request));
        }
        shell.flush();
        return ExitCode.OK;
    }

    private SearchRequest request() {
        if (limit < 0 || limit > GREATEST_LIMIT) {
            throw Failure.usage(Words.format("--limit must be between 0 and %,d, not %d", GREATEST_LIMIT, limit));
        }
        SearchRequest.Builder request = SearchRequest.builder(String.join(" ", words))
                .onlyRecommendations(only.isPresent())
                .limit(limit);
        language.ifPresent(request::language);
        return request.build();
    }

    private void print(SearchResult result) {
        switch (format) {
            case TEXT -> new ResultPrinter(shell).print(result);
            case JSON -> shell.out().println(SearchJson.of(result));
            case CSV -> shell.out().print(SearchCsv.of(result));
        }
    }
}
