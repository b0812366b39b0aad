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

    /** @param folder where the indexes are to be, {@code ours} and {@code raw}; whatever is there goes */
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
        if (Files.exists(folder)) {
            MoreFiles.deleteDirectoryContents(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        List<Path> files = files();
        double raw = seconds(() -> raw(folder.resolve("raw")));
        count();
        double ours = seconds(() -> ours(folder.resolve("ours"), files));
        return new Measured(
                paragraphs.sum(),
                paragraphs.sum() / ours,
                paragraphs.sum() / raw,
                textBytes.sum(),
                bytes(folder.resolve("ours")),
                bytes(folder.resolve("raw")));
    }

    /** The program goes by files: each holds nothing but the number of a document. */
    private List<Path> files() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("documents"));
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
        for (int i = 0; i < documents; i++) {
            corpus.file(i, "").document().orElseThrow().nodes().stream()
                    .filter(Node::isPassage)
                    .forEach(node -> {
                        paragraphs.increment();
                        textBytes.add(node.text().getBytes(StandardCharsets.UTF_8).length);
                    });
        }
    }

    private static long bytes(Path index) throws IOException {
        long sum = 0;
        try (Stream<Path> all = Files.walk(index)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                sum += Files.size(file);
            }
        }
        return sum;
    }
}
