package io.github.rapporteur.benchmarks.micro;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.benchmarks.CpuWork;
import io.github.rapporteur.benchmarks.SyntheticReport;
import io.github.rapporteur.extract.Extraction;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.pipeline.Pipeline;
import io.github.rapporteur.pipeline.ReadFile;
import io.github.rapporteur.samples.MakeSamples;
import io.github.rapporteur.structure.Hints;
import io.github.rapporteur.structure.StructureParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Works out the document of an invented report whose text was read before: its tree alone, and with citations and recommendations. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Structure {
    private final StructureParser parser = StructureParser.create();
    private final Pipeline pipeline = new Pipeline(InProcessExtractor.create());
    private final Hints hints = new Hints(Optional.empty(), Optional.empty());

    /** ISO 639-1. */
    @Param({"en", "fr", "es", "ru", "zh", "ar"})
    public String language;

    private Extraction read;
    private long bytes;

    /** Reads the text. */
    @Setup
    public void read() throws IOException {
        Path file = Files.createTempFile("rapporteur-structure", ".txt");
        Files.write(file, MakeSamples.bytes(SyntheticReport.of(1, ImmutableList.of(language), "txt").text()));
        read = InProcessExtractor.create().extract(file);
        bytes = read.text().raw().getBytes(StandardCharsets.UTF_8).length;
        Files.delete(file);
    }

    /** Masthead and tree. */
    @Benchmark
    public int structure(CpuWork work) {
        long start = CpuWork.now();
        int nodes = parser.parse("report", read.text(), hints).document().nodes().size();
        work.add(bytes, start);
        return nodes;
    }

    /** All that is worked out. */
    @Benchmark
    public int whole(CpuWork work) {
        long start = CpuWork.now();
        int found = pipeline.workOut(new ReadFile("report", read, hints)).recommendations().size();
        work.add(bytes, start);
        return found;
    }
}
