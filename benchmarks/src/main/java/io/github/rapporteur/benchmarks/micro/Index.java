package io.github.rapporteur.benchmarks.micro;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.rapporteur.benchmarks.CpuWork;
import io.github.rapporteur.benchmarks.SyntheticCorpus;
import io.github.rapporteur.index.CorpusIndex;
import io.github.rapporteur.index.Indexer;
import io.github.rapporteur.index.IndexingListener;
import io.github.rapporteur.index.Provenance;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Indexes a hundred invented documents of forty paragraphs, parsed before, in a new index. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Index {
    private static final int DOCUMENTS = 100;

    private Path folder;
    private ImmutableList<ParsedFile> parsed;
    private long bytes;

    /** Makes the documents, and files for the program to go by. */
    @Setup
    public void make() throws IOException {
        folder = Files.createTempDirectory("rapporteur-index");
        Files.createDirectories(folder.resolve("documents"));
        SyntheticCorpus corpus = new SyntheticCorpus();
        ImmutableList.Builder<ParsedFile> all = ImmutableList.builder();
        for (int number = 0; number < DOCUMENTS; number++) {
            Path file = Files.writeString(folder.resolve("documents").resolve(number + ".txt"), "");
            all.add(corpus.file(number, file.toString()));
        }
        parsed = all.build();
        bytes = parsed.stream()
                .mapToLong(file -> file.document().orElseThrow().text().raw().length())
                .sum();
    }

    /** From parsed files to an index on disk. */
    @Benchmark
    public long index(CpuWork work) throws IOException {
        Path index = folder.resolve("index");
        long start = CpuWork.now();
        try (CorpusIndex opened = CorpusIndex.open(index, true)) {
            new Indexer(opened, this::parsed, Provenance.of("benchmark"), 1)
                    .add(List.of(folder.resolve("documents")), IndexingListener.NONE);
        }
        work.add(bytes, start);
        MoreFiles.deleteRecursively(index, RecursiveDeleteOption.ALLOW_INSECURE);
        return bytes;
    }

    private ParsedFile parsed(Path file) {
        return parsed.get(Integer.parseInt(MoreFiles.getNameWithoutExtension(file)));
    }

    /** Takes the files away. */
    @TearDown
    public void remove() throws IOException {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
}
