package io.github.rapporteur.cli;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.SearchCsv;
import io.github.rapporteur.export.SearchJson;
import io.github.rapporteur.meaning.Embedder;
import io.github.rapporteur.meaning.MeaningIndex;
import io.github.rapporteur.search.Facet;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.search.SearchRequest;
import io.github.rapporteur.search.SearchResult;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            "  rapporteur search '\"mutual legal assistance\"' --group --sort date",
            "  rapporteur search E/CN.15/2051/12 --context 1",
            "  rapporteur search 'electronic evidence' --in fr",
            "  rapporteur search '*' --limit 0 --facets body,addressee,cited --over-time body",
            "  rapporteur search 'electronic evidence' --all --format csv > evidence.csv",
            "",
            "rapporteur help query tells how queries are written: phrases, near/5, fields, symbols."
        })
final class SearchCommand implements Callable<Integer> {
    private static final int FEW_VALUES = 10;

    /** The forms of the output. */
    enum Format {
        TEXT,
        JSON,
        JSONL,
        CSV
    }

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words, \"phrases\", fields, symbols.")
    private List<String> words = List.of();

    @Option(
            names = "--meaning",
            description = "Find passages in other words, too; needs what 'rapporteur vectors' makes. Not with --all.")
    private boolean meaning;

    @Mixin
    private ModelOption model = new ModelOption();

    @Option(names = "--all", description = "Print all hits, however many; not with --group, nor as json.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text (unless given), json (one object), jsonl (one object a hit) or csv.")
    private Format format = Format.TEXT;

    private final Shell shell;

    SearchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        SearchRequest request = request();
        try (Corpus corpus = OpenIndex.existing(index, shell)) {
            if (all) {
                stream(corpus, request);
            } else {
                print(meaning ? byMeaning(corpus, request) : corpus.search(request));
            }
        }
        shell.flush();
        return ExitCode.OK;
    }

    private SearchResult byMeaning(Corpus corpus, SearchRequest request) {
        try (Embedder embedder = model.open();
                MeaningIndex vectors = corpus.vectors(embedder)) {
            return corpus.search(request, vectors);
        }
    }

    private SearchRequest request() {
        if (all && meaning) {
            throw Failure.usage("--all prints what words find; leave out --meaning, or give a --limit");
        }
        if (all && (format == Format.JSON || answer.isGrouped())) {
            throw Failure.usage("--all prints hits one by one: as text, jsonl or csv, and not with --group");
        }
        String query = String.join(" ", words);
        return switch (format) {
            case JSON -> answer.request(query, Facet.USUAL, SearchRequest.DEFAULT_FACET_LIMIT);
            case TEXT, JSONL, CSV -> answer.request(query, ImmutableSet.of(), FEW_VALUES);
        };
    }

    private void print(SearchResult result) {
        switch (format) {
            case TEXT -> new ResultPrinter(shell, answer.in()).print(result);
            case JSON -> shell.out().println(SearchJson.of(result));
            case JSONL, CSV -> print(result.hits().iterator());
        }
    }

    private void stream(Corpus corpus, SearchRequest request) {
        long count;
        try (Stream<Hit> hits = corpus.hits(request)) {
            count = print(hits.iterator());
        }
        shell.flush();
        shell.say(Words.count(count, "passage") + " found.");
    }

    private long print(Iterator<Hit> hits) {
        if (format == Format.CSV) {
            shell.out().print(SearchCsv.header());
        }
        HitPrinter printer = new HitPrinter(shell, answer.in());
        long count = 0;
        for (; hits.hasNext(); count++) {
            Hit hit = hits.next();
            switch (format) {
                case TEXT -> printer.print(hit, "");
                case CSV -> shell.out().print(SearchCsv.line(hit));
                case JSON, JSONL -> shell.out().println(SearchJson.line(hit));
            }
        }
        return count;
    }
}
