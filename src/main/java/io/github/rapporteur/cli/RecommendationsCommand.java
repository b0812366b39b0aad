package io.github.rapporteur.cli;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.RecommendationCsv;
import io.github.rapporteur.export.RecommendationJson;
import io.github.rapporteur.recommendation.Occurrence;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code recommendations}: who should do what, of everything that is indexed. */
@Command(
        name = "recommendations",
        description = {
            "Lists the recommendations of indexed documents: who is asked to do what, how strongly, by whom it was proposed"
                    + " and how it was answered. They stand in the order of documents and paragraphs;"
                    + " 'search --only recommendations' puts the best answers first."
        },
        footer = {
            "",
            "For example:",
            "  rapporteur recommendations --addressee 'Member States' --strength 3",
            "  rapporteur recommendations 'electronic evidence' --since 2050",
            "  rapporteur recommendations --document E/CN.15/2051/12 --format csv > recommendations.csv"
        })
final class RecommendationsCommand implements Callable<Integer> {
    /** The forms of the output. */
    enum Format {
        TEXT,
        JSONL,
        CSV
    }

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Mixin
    private RecommendationOptions asked = new RecommendationOptions();

    @Option(names = "--limit", paramLabel = "N", description = "The greatest number to print; all unless given.")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--format", paramLabel = "FORM", description = "text (unless given), jsonl or csv.")
    private Format format = Format.TEXT;

    private final Shell shell;
    private final RecommendationPrinter printer;

    RecommendationsCommand(Shell shell) {
        this.shell = shell;
        this.printer = new RecommendationPrinter(shell);
    }

    @Override
    public Integer call() {
        if (limit.orElse(0) < 0) {
            throw Failure.usage("--limit must not be less than 0");
        }
        if (format == Format.CSV) {
            shell.out().print(RecommendationCsv.header());
        }
        long count = 0;
        try (Corpus corpus = OpenIndex.existing(index, shell);
                Stream<Occurrence> found = corpus.recommendations(asked.query())) {
            for (Iterator<Occurrence> each = found.iterator(); each.hasNext(); count++) {
                print(each.next(), count);
            }
        }
        shell.flush();
        shell.say(total(count));
        return ExitCode.OK;
    }

    private void print(Occurrence found, long before) {
        if (limit.isPresent() && before >= limit.get()) {
            return;
        }
        switch (format) {
            case TEXT -> printer.print(found);
            case JSONL -> shell.out().println(RecommendationJson.line(found));
            case CSV -> shell.out().print(RecommendationCsv.line(found));
        }
    }

    private String total(long count) {
        if (count == 0) {
            return "No recommendation found.";
        }
        String found = Words.count(count, "recommendation") + " found";
        return limit.isPresent() && limit.get() < count
                ? found + "; the first " + Words.number(limit.get()) + " are shown."
                : found + ".";
    }
}
