package io.github.rapporteur.benchmarks.relevance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.benchmarks.relevance.CitedPassages.Pair;
import io.github.rapporteur.benchmarks.relevance.Gain.Score;
import io.github.rapporteur.meaning.Embedder;
import io.github.rapporteur.meaning.Embedders;
import io.github.rapporteur.meaning.MeaningIndex;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How well the search answers, beside plain Lucene over the same passages in the same run. */
public final class Relevance {
    private Relevance() {}

    /**
     * How both did at one query.
     *
     * @param plain of Lucene as it comes
     * @param ours of the project
     */
    private record Result(Topic topic, Score plain, Score ours) {
        double difference() {
            return ours.value() - plain.value();
        }
    }

    /** @param args the folder of an index, the folders to index, for a line a query {@code --each}, and {@code --meaning} */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Judgments judgments = Judgments.load();
        try (Corpus corpus = Corpus.open(folder)) {
            corpus.add(Arrays.stream(args).skip(1).filter(arg -> !arg.startsWith("-")).map(Path::of).toArray(Path[]::new));
            Units units = Units.of(folder, corpus);
            System.out.printf(Locale.ROOT, "%,d files, %,d entries%n%n", units.files().size(), units.all().size());
            Engine plain = PlainEngine.over(units.all().values(), Unit::text);
            Engine ours = CorpusEngine.byWords(corpus);
            Gain gain = new Gain(units, judgments);
            ImmutableList<Result> results = Topic.all().stream()
                    .map(topic -> new Result(
                            topic,
                            gain.score(topic, plain.best(topic.text(), 10)),
                            gain.score(topic, ours.best(topic.text(), 10))))
                    .collect(ImmutableList.toImmutableList());
            agreement(judgments);
            table(results);
            if (List.of(args).contains("--each")) {
                each(results);
            }
            CitedPassages cited = new CitedPassages(corpus, units);
            System.out.println("| passages that cite a paragraph | number | MRR@10 |");
            System.out.println("|---|---|---|");
            pairs(cited, "plain", plain);
            pairs(cited, "ours", ours);
            if (List.of(args).contains("--meaning")) {
                byMeaning(corpus, cited);
            }
        }
    }

    private static void agreement(Judgments judgments) {
        Agreement both = Agreement.of(judgments.all());
        System.out.printf(
                Locale.ROOT,
                "%,d judgments; judges alike in %.0f of 100, at most 1 apart in %.0f; weighted kappa %.2f%n%n",
                both.pairs(),
                100 * both.alike(),
                100 * both.near(),
                both.kappa());
    }

    private static void table(ImmutableList<Result> results) {
        System.out.println("| type of query | queries | plain, nDCG@10 | ours | difference | 95 of 100 | unjudged of ten |");
        System.out.println("|---|---|---|---|---|---|---|");
        ImmutableListMultimap<String, Result> types = Multimaps.index(results, result -> result.topic().type());
        types.asMap().forEach(Relevance::row);
        row("all", results);
        System.out.println();
    }

    private static void row(String name, Collection<Result> results) {
        List<Double> differences = results.stream().map(Result::difference).toList();
        double[] interval = Gain.interval(differences);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %+.3f | %+.3f to %+.3f | %.1f and %.1f |%n",
                name,
                results.size(),
                Gain.mean(results.stream().map(result -> result.plain().value()).toList()),
                Gain.mean(results.stream().map(result -> result.ours().value()).toList()),
                Gain.mean(differences),
                interval[0],
                interval[1],
                Gain.mean(results.stream().map(result -> (double) result.plain().unjudged()).toList()),
                Gain.mean(results.stream().map(result -> (double) result.ours().unjudged()).toList()));
    }

    private static void each(ImmutableList<Result> results) {
        for (Result result : results) {
            System.out.printf(
                    Locale.ROOT,
                    "%s %+.3f = %.3f − %.3f, %d unjudged: %s%n",
                    result.topic().id(),
                    result.difference(),
                    result.ours().value(),
                    result.plain().value(),
                    result.ours().unjudged(),
                    result.topic().text());
        }
        System.out.println();
    }

    private static void byMeaning(Corpus corpus, CitedPassages cited) {
        try (Embedder embedder = Embedders.open(Optional.empty())) {
            corpus.makeVectors(embedder, made -> {});
            try (MeaningIndex vectors = corpus.vectors(embedder)) {
                pairs(cited, "ours with vectors", CorpusEngine.byMeaning(corpus, vectors));
            }
        }
    }

    /** All, and those in English, which is what the small model reads. */
    private static void pairs(CitedPassages cited, String name, Engine engine) {
        ImmutableList<Pair> pairs = cited.pairs();
        ImmutableList<Pair> english =
                pairs.stream().filter(pair -> pair.language().equals("en")).collect(ImmutableList.toImmutableList());
        row(cited, name, pairs, engine);
        row(cited, name + ", English", english, engine);
    }

    private static void row(CitedPassages cited, String name, ImmutableList<Pair> pairs, Engine engine) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.3f |%n",
                name,
                pairs.size(),
                Gain.mean(pairs.stream().map(pair -> cited.reciprocalRank(pair, engine)).toList()));
    }
}
