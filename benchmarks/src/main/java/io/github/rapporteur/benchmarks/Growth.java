package io.github.rapporteur.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.common.math.Quantiles;
import com.sun.management.OperatingSystemMXBean;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.CorpusOptions;
import io.github.rapporteur.index.IndexingSummary;
import io.github.rapporteur.search.SearchRequest;
import io.github.rapporteur.synthetic.SyntheticText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Parses and indexes ever more invented documents, and asks each index the same. */
public final class Growth {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ImmutableList<String> QUERIES = ImmutableList.of(
            "keepers", "oil wicks", "\"training of young keepers\"", "ships year:1990..2000", "lamps is:recommendation",
            "A/RES/79/300", "gardiens", "смотрителей", "coun* islands", "(oil OR lamps) AND ships");
    private static final int ROUNDS = 20;
    private static final int WARM_UPS = 3;
    private static final int FEW = 1000;

    private final Path work;
    private final HeapPeak heap = new HeapPeak();

    private Growth(Path work) {
        this.work = work;
    }

    /** @param args the numbers of documents, each ten times the one before */
    public static void main(String[] args) throws IOException {
        ImmutableList<Row> rows = measure(
                Stream.of(args).map(Integer::valueOf).collect(ImmutableList.toImmutableList()));
        rows.get(rows.size() - 2).tell("growth.small");
        rows.getLast().tell("growth.large");
        Samples.print("growth.limit", Runtime.getRuntime().maxMemory() / 1048576.0);
    }

    static ImmutableList<Row> measure(ImmutableList<Integer> numbers) throws IOException {
        Path work = Files.createTempDirectory("rapporteur-growth");
        try {
            Growth growth = new Growth(work);
            growth.indexed(WARM_UPS * numbers.getFirst());
            ImmutableList.Builder<Row> rows = ImmutableList.builder();
            for (int number : numbers) {
                rows.add(growth.measured(number));
            }
            return rows.build();
        } finally {
            MoreFiles.deleteRecursively(work, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    /** Few documents are indexed several times; what is told is the run of the median CPU time. */
    private Row measured(int documents) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int round = documents > FEW ? 1 : 3; round > 0; round--) {
            rows.add(indexed(documents));
        }
        rows.sort(Comparator.comparing(Row::cpu));
        return rows.get(rows.size() / 2);
    }

    /**
     * What came out.
     *
     * @param cpu seconds of the whole process
     * @param heap the most in use behind a collection, in bytes
     * @param text bytes of the files
     * @param index bytes of the index
     * @param query the median of CPU milliseconds
     */
    record Row(int documents, double cpu, long heap, long text, long index, double query) {
        void tell(String name) {
            Samples.print(name + ".cpu", cpu);
            Samples.print(name + ".heap", heap);
            Samples.print(name + ".text", text);
            Samples.print(name + ".index", index);
            Samples.print(name + ".query", query);
        }
    }

    private Row indexed(int documents) throws IOException {
        Path folder = work.resolve("documents-" + documents);
        if (!Files.exists(folder)) {
            new Generator("txt", SyntheticText.LANGUAGES).write(0, documents, folder);
        }
        Path index = work.resolve("index-" + documents);
        System.gc();
        heap.forget();
        long start = SYSTEM.getProcessCpuTime();
        try (Corpus corpus = Corpus.open(index, CorpusOptions.DEFAULTS)) {
            IndexingSummary summary = corpus.add(folder);
            double cpu = (SYSTEM.getProcessCpuTime() - start) / 1e9;
            long most = heap.most();
            return new Row(documents, cpu, most, IndexBuilds.bytes(folder), IndexBuilds.bytes(index), query(corpus));
        } finally {
            MoreFiles.deleteRecursively(index, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static double query(Corpus corpus) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String query : QUERIES) {
                SearchRequest request =
                        SearchRequest.builder(query).facets(Set.of()).build();
                long start = CpuWork.now();
                long found = corpus.search(request).total();
                if (found >= 0 && round >= ROUNDS / 2) {
                    times.add((CpuWork.now() - start) / 1e6);
                }
            }
        }
        return Quantiles.median().compute(times);
    }
}
