package io.github.rapporteur.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Quantiles;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.index.CorpusIndex;
import io.github.rapporteur.search.CorpusSearcher;
import io.github.rapporteur.search.SearchRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.QueryBuilder;

/** Asks both indexes the same from two threads, in turns, and prints the CPU time of the threads. */
final class SearchTimes {
    private static final int THREADS = 2;
    private static final int WARM_UPS = 8;
    private static final int ROUNDS = 5;
    private static final int CITED = 200;
    private static final double NANOS_A_MILLI = 1e6;

    private final SyntheticCorpus corpus;
    private final Path folder;
    private final int documents;
    private final ImmutableList<Question> questions;
    private final double[][] ours;
    private final double[][] raw;
    private final double[][] exact;

    SearchTimes(SyntheticCorpus corpus, Path folder, int documents) {
        this.corpus = corpus;
        this.folder = folder;
        this.documents = documents;
        this.questions = Question.mixed(corpus, documents);
        this.ours = new double[questions.size()][ROUNDS];
        this.raw = new double[questions.size()][ROUNDS];
        this.exact = new double[questions.size()][ROUNDS];
    }

    private interface Asking {
        long ask() throws Exception;
    }

    /** Asks, and prints a table. */
    void print() throws Exception {
        try (CorpusIndex index = CorpusIndex.open(folder.resolve("ours"), false);
                CorpusSearcher searcher = CorpusSearcher.open(index);
                RawLucene lucene = RawLucene.open(folder.resolve("raw"));
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                int now = round;
                List<Future<?>> parts = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    int first = thread;
                    parts.add(threads.submit(() -> {
                        round(searcher, lucene, first, now);
                        return null;
                    }));
                }
                for (Future<?> part : parts) {
                    part.get();
                }
            }
            table();
            citedBy(searcher);
        }
    }

    /** Tells whoever started this process what each round of asking took, behind {@link #print}. */
    void tell() {
        for (int round = 0; round < ROUNDS; round++) {
            tell("query.ours", ours, round);
            tell("query.lucene", exact, round);
            tell("query.lucene.1000", raw, round);
        }
    }

    private static void tell(String name, double[][] times, int round) {
        double[] taken = Stream.of(times).mapToDouble(rounds -> rounds[round]).toArray();
        Samples.print(name, percentile(taken, 50));
        Samples.print(name + ".p99", percentile(taken, 99));
    }

    private void round(CorpusSearcher searcher, RawLucene lucene, int first, int round) throws Exception {
        QueryBuilder builder = Question.builder();
        for (int i = first; i < questions.size(); i += THREADS) {
            Question question = questions.get(i);
            double[] took = new double[3];
            for (int turn = 0; turn < took.length; turn++) {
                int which = Math.floorMod(turn + i + round, took.length);
                took[which] = millis(switch (which) {
                    case 0 -> () -> searcher.search(request(question)).total();
                    case 1 -> () -> lucene.search(question.raw().apply(builder), false);
                    default -> () -> lucene.search(question.raw().apply(builder), true);
                });
            }
            if (round >= 0) {
                ours[i][round] = took[0];
                raw[i][round] = took[1];
                exact[i][round] = took[2];
            }
        }
    }

    /** Raw Lucene counts no facets. */
    private static SearchRequest request(Question question) {
        return SearchRequest.builder(question.typed()).facets(Set.of()).build();
    }

    private static double millis(Asking asking) throws Exception {
        long start = CpuWork.now();
        long answer = asking.ask();
        double took = (CpuWork.now() - start) / NANOS_A_MILLI;
        return answer < 0 ? Double.NaN : took;
    }

    private void table() {
        Searches.print("%n| queries | median CPU ms, rapporteur | raw Lucene, all counted | ratio | counted to 1,000 | ratio "
                + "| 99th percentile, rapporteur | all counted | counted to 1,000 |%n|---|---|---|---|---|---|---|---|---|%n");
        Set<String> kinds = new LinkedHashSet<>();
        questions.stream().map(Question::kind).sorted().forEach(kinds::add);
        kinds.forEach(kind -> row(kind, IntStream.range(0, questions.size())
                .filter(i -> questions.get(i).kind().equals(kind))
                .toArray()));
        row("all", IntStream.range(0, questions.size()).toArray());
    }

    private void row(String name, int[] which) {
        double[] mine = medians(ours, which);
        double[] theirs = medians(exact, which);
        double[] least = medians(raw, which);
        double median = percentile(mine, 50);
        Searches.print(
                "| %d %s | %.3f | %.3f | %.2f | %.3f | %.2f | %.2f | %.2f | %.2f |%n",
                which.length,
                name,
                median,
                percentile(theirs, 50),
                median / percentile(theirs, 50),
                percentile(least, 50),
                median / percentile(least, 50),
                percentile(mine, 99),
                percentile(theirs, 99),
                percentile(least, 99));
    }

    private static double[] medians(double[][] times, int[] which) {
        return IntStream.of(which).mapToDouble(i -> percentile(times[i], 50)).toArray();
    }

    private static double percentile(double[] values, int percent) {
        return Quantiles.percentiles().index(percent).compute(values);
    }

    private void citedBy(CorpusSearcher searcher) throws Exception {
        Random random = new Random(CITED);
        List<Double> times = new ArrayList<>();
        long found = 0;
        for (int i = -CITED; i < CITED; i++) {
            var symbol = SyntheticCorpus.symbol(random.nextInt(documents));
            Locator place = new Locator(String.valueOf(1 + random.nextInt(20)));
            long[] size = new long[1];
            double took = millis(() -> size[0] = searcher.citedBy(symbol, place).size());
            if (i >= 0 && size[0] > 0) {
                times.add(took);
                found += size[0];
            }
        }
        Searches.print(
                "%ncited-by of a paragraph: median %.3f CPU ms, %.1f hits in the mean%n",
                Searches.median(times), (double) found / times.size());
    }
}
