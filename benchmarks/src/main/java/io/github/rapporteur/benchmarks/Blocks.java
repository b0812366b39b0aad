package io.github.rapporteur.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.sun.management.OperatingSystemMXBean;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Whether what a document is asked for by had better stand on each of its passages, or once on its own entry, to be reached
 * by Lucene's block join: bare indexes of the same invented paragraphs, what they take, and the same queries to both.
 */
public final class Blocks {
    private static final int A_DOCUMENT = 40;
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e9;
    private static final double NANOS_A_MILLI = 1e6;
    private static final Query BODY = new TermQuery(new Term(Fields.BODY, "E/CN.15"));
    private static final Query LANGUAGE = new TermQuery(new Term(Fields.LANGUAGE, "en"));

    private final SyntheticCorpus corpus = new SyntheticCorpus();
    private final int documents;
    private long making;

    private Blocks(int documents) {
        this.documents = documents;
    }

    private interface Asking {
        long ask(Query words) throws IOException;
    }

    private record Built(double seconds, double megabytes) {}

    /** @param args the number of paragraphs */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("rapporteur-blocks");
        try {
            new Blocks(Integer.parseInt(args[0]) / A_DOCUMENT).measure(folder);
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private void measure(Path folder) throws IOException {
        build(BlockShape.ON_PASSAGES, folder.resolve("warm-up"));
        build(BlockShape.ON_DOCUMENTS, folder.resolve("warm-up-join"));
        Built flat = build(BlockShape.ON_PASSAGES, folder.resolve("flat"));
        Built join = build(BlockShape.ON_DOCUMENTS, folder.resolve("join"));
        Searches.print("%n| | properties on passages | on documents, block join | ratio |%n|---|---|---|---|%n");
        row("CPU seconds to build", flat.seconds(), join.seconds());
        row("index, MB", flat.megabytes(), join.megabytes());
        try (BlockQueries passages = new BlockQueries(folder.resolve("flat"));
                BlockQueries wholes = new BlockQueries(folder.resolve("join"))) {
            compare("by body, 1 of 10", words -> passages.ofPassages(words, BODY), words -> wholes.ofDocuments(words, BODY));
            compare(
                    "by language, 8 of 10",
                    words -> passages.ofPassages(words, LANGUAGE),
                    words -> wholes.ofDocuments(words, LANGUAGE));
            compare("grouped", passages::byBlocks, wholes::byJoin);
            compare("grouped, by keys", passages::byKeys, wholes::byJoin);
        }
    }

    private Built build(BlockShape shape, Path folder) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.gc();
        making = 0;
        long start = system.getProcessCpuTime();
        shape.write(folder, documents, this::made);
        double seconds = (system.getProcessCpuTime() - start - making) / NANOS;
        try (Stream<Path> files = Files.list(folder)) {
            return new Built(seconds, files.mapToLong(file -> file.toFile().length()).sum() / 1e6);
        }
    }

    private ParsedFile made(int number) {
        long start = CpuWork.now();
        ParsedFile file = corpus.file(number, "");
        making += CpuWork.now() - start;
        return file;
    }

    /** Both in turns, a query the median of its rounds. */
    private void compare(String name, Asking flat, Asking join) throws IOException {
        QueryBuilder builder = Question.builder();
        ImmutableList<Query> queries = Question.mixed(corpus, documents).stream()
                .filter(question -> question.kind().endsWith("word") || question.kind().endsWith("words"))
                .map(question -> question.raw().apply(builder))
                .collect(ImmutableList.toImmutableList());
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (Query query : queries) {
            List<Double> ofFirst = new ArrayList<>();
            List<Double> ofSecond = new ArrayList<>();
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                long found = time(flat, query, round, ofFirst);
                if (found != time(join, query, round, ofSecond)) {
                    throw new IllegalStateException(name + ": both find other numbers for " + query);
                }
            }
            first.add(Searches.median(ofFirst));
            second.add(Searches.median(ofSecond));
        }
        row("CPU ms, " + name, Searches.median(first), Searches.median(second));
    }

    private static long time(Asking asking, Query query, int round, List<Double> times) throws IOException {
        long start = CpuWork.now();
        long found = asking.ask(query);
        if (round >= 0) {
            times.add((CpuWork.now() - start) / NANOS_A_MILLI);
        }
        return found;
    }

    private static void row(String name, double flat, double join) {
        Searches.print("| %s | %.3f | %.3f | %.2f |%n", name, flat, join, join / flat);
    }
}
