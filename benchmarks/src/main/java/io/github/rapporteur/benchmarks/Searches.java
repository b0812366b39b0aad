package io.github.rapporteur.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Indexes and searches invented paragraphs by the program and by raw Lucene with the same analysers, and prints what each
 * takes as tables in Markdown: CPU time of the whole process while indexing, of the thread while searching.
 */
public final class Searches {
    private static final int A_DOCUMENT = 40;
    private static final int WARM_UP = 10_000;
    /** From so many on the indexes are built once. */
    private static final int MANY = 300_000;

    private Searches() {}

    /** @param args the number of paragraphs */
    public static void main(String[] args) throws Exception {
        int paragraphs = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("rapporteur-search");
        try {
            SyntheticCorpus corpus = new SyntheticCorpus();
            new IndexBuilds(corpus, folder.resolve("warm-up"), WARM_UP / A_DOCUMENT).measure();
            builds(corpus, folder, paragraphs);
            new SearchTimes(corpus, folder, paragraphs / A_DOCUMENT).print();
            System.out.printf("%nheap at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static void builds(SyntheticCorpus corpus, Path folder, int paragraphs) throws Exception {
        List<IndexBuilds.Measured> rounds = new ArrayList<>();
        for (int round = paragraphs >= MANY ? 1 : 3; round > 0; round--) {
            rounds.add(new IndexBuilds(corpus, folder, paragraphs / A_DOCUMENT).measure());
        }
        IndexBuilds.Measured last = rounds.getLast();
        double ours = median(rounds.stream().map(IndexBuilds.Measured::ours).toList());
        double raw = median(rounds.stream().map(IndexBuilds.Measured::raw).toList());
        print("%n| %,d paragraphs | rapporteur | raw Lucene | ratio |%n|---|---|---|---|%n", last.paragraphs());
        print("| paragraphs a CPU second | %,.0f | %,.0f | %.2f |%n", ours, raw, ours / raw);
        print(
                "| index, times the text of %.0f MB | %.2f | %.2f | %.2f |%n",
                last.textBytes() / 1e6,
                (double) last.oursBytes() / last.textBytes(),
                (double) last.rawBytes() / last.textBytes(),
                (double) last.oursBytes() / last.rawBytes());
    }

    static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    static double median(List<Double> values) {
        ImmutableList<Double> sorted = ImmutableList.sortedCopyOf(values);
        return sorted.get(sorted.size() / 2);
    }
}
