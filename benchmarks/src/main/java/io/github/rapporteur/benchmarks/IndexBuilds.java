package io.github.rapporteur.benchmarks;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.sun.management.OperatingSystemMXBean;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.index.CorpusIndex;
import io.github.rapporteur.index.Indexer;
import io.github.rapporteur.index.IndexingListener;
import io.github.rapporteur.index.Provenance;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds both indexes of the same documents. Making the documents up is not counted. */
final class IndexBuilds {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double NANOS = 1e9;

    private final SyntheticCorpus corpus;
    private final Path folder;
    private final int documents;
    private final LongAdder making = new LongAdder();
    private final LongAdder paragraphs = new LongAdder();
    private final LongAdder textBytes = new LongAdder();

    /** @param folder where the indexes are to be, {@code ours} and {@code raw}; what is there goes */
    IndexBuilds(SyntheticCorpus corpus, Path folder, int documents) {
        this.corpus = corpus;
        this.folder = folder;
        this.documents = documents;
    }

    /**
     * What was measured.
     *
     * @param ours paragraphs a CPU second of the whole process
     * @param raw the same, of raw Lucene
     * @param textBytes of the paragraphs, in UTF-8
     */
    record Measured(long paragraphs, double ours, double raw, long textBytes, long oursBytes, long rawBytes) {}

    private interface Building {
        void run() throws IOException;
    }

    Measured measure() throws IOException {
        double raw = raw();
        count();
        double ours = ours();
        return new Measured(
                paragraphs.sum(),
                paragraphs.sum() / ours,
                paragraphs.sum() / raw,
                textBytes.sum(),
                bytes(folder.resolve("ours")),
                bytes(folder.resolve("raw")));
    }

    /** CPU seconds of the whole process for a new index of raw Lucene. */
    double raw() throws IOException {
        return seconds(() -> raw(emptied("raw")));
    }

    /** CPU seconds of the whole process for a new index of the program's. */
    double ours() throws IOException {
        List<Path> files = files();
        return seconds(() -> ours(emptied("ours"), files));
    }

    private Path emptied(String name) throws IOException {
        Path index = folder.resolve(name);
        if (Files.exists(index)) {
            MoreFiles.deleteRecursively(index, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        return index;
    }

    /** The program goes by files: each holds nothing but the number of a document. */
    private List<Path> files() throws IOException {
        Path sources = emptied("documents");
        Files.createDirectories(sources);
        for (int i = 0; i < documents; i++) {
            Files.writeString(sources.resolve(i + ".txt"), Integer.toString(i));
        }
        return List.of(sources);
    }

    private double seconds(Building building) throws IOException {
        System.gc();
        making.reset();
        long start = SYSTEM.getProcessCpuTime();
        building.run();
        return (SYSTEM.getProcessCpuTime() - start - making.sum()) / NANOS;
    }

    private void raw(Path index) throws IOException {
        try (RawLucene.Writing writing = new RawLucene.Writing(index)) {
            for (int i = 0; i < documents; i++) {
                writing.add(made(i, ""));
            }
        }
    }

    private void ours(Path index, List<Path> files) {
        try (CorpusIndex opened = CorpusIndex.open(index, true)) {
            new Indexer(opened, this::read, Provenance.of("benchmark"), 1).add(files, IndexingListener.NONE);
        }
    }

    private ParsedFile read(Path file) {
        return made(Integer.parseInt(MoreFiles.getNameWithoutExtension(file)), file.toString());
    }

    private ParsedFile made(int number, String source) {
        long start = CpuWork.now();
        ParsedFile file = corpus.file(number, source);
        making.add(CpuWork.now() - start);
        return file;
    }

    private void count() {
        paragraphs.reset();
        textBytes.reset();
        passages().forEach(text -> {
            paragraphs.increment();
            textBytes.add(text.getBytes(StandardCharsets.UTF_8).length);
        });
    }

    /** Bytes of UTF-8 of the paragraphs. */
    long textBytes() {
        return passages().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
    }

    /** The texts that are indexed, made anew. */
    Stream<String> passages() {
        return IntStream.range(0, documents)
                .boxed()
                .flatMap(i -> corpus.file(i, "").document().orElseThrow().nodes().stream())
                .filter(Node::isPassage)
                .map(Node::text);
    }

    static long bytes(Path index) throws IOException {
        long sum = 0;
        try (Stream<Path> all = Files.walk(index)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                sum += Files.size(file);
            }
        }
        return sum;
    }
}
