package io.github.rapporteur.benchmarks.micro;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.rapporteur.benchmarks.CpuWork;
import io.github.rapporteur.benchmarks.SyntheticReport;
import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.samples.MakeSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Reads the file of an invented report in English into text with its layout. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Extract {
    private final Extractor extractor = InProcessExtractor.create();

    /** Of the file. */
    @Param({"pdf", "txt", "docx", "html"})
    public String format;

    private Path file;
    private long bytes;

    /** Writes the file. */
    @Setup
    public void write() throws IOException {
        SyntheticReport.Source source = SyntheticReport.of(1, ImmutableList.of("en"), format);
        file = Files.createTempDirectory("rapporteur-extract").resolve(source.name());
        Files.write(file, MakeSamples.bytes(source.text()));
        bytes = Files.size(file);
    }

    /** From the file to text. */
    @Benchmark
    public long extract(CpuWork work) {
        long start = CpuWork.now();
        long characters = extractor.extract(file).text().raw().length();
        work.add(bytes, start);
        return characters;
    }

    /** Takes the file away. */
    @TearDown
    public void remove() throws IOException {
        extractor.close();
        MoreFiles.deleteRecursively(file.getParent(), RecursiveDeleteOption.ALLOW_INSECURE);
    }
}
