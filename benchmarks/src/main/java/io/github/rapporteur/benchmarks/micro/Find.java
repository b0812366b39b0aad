package io.github.rapporteur.benchmarks.micro;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.benchmarks.CpuWork;
import io.github.rapporteur.reference.References;
import io.github.rapporteur.synthetic.SyntheticText;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Looks for citations in invented paragraphs, a hundred kilobytes together. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Find {
    private static final int BYTES = 100_000;
    private static final References REFERENCES = References.create();

    /** ISO 639-1. */
    @Param({"en", "fr", "es", "ru", "zh", "ar"})
    public String language;

    private ImmutableList<String> paragraphs;
    private long bytes;

    /** Makes the text. */
    @Setup
    public void make() {
        paragraphs = SyntheticText.paragraphs(language, BYTES);
        bytes = String.join("", paragraphs).getBytes(StandardCharsets.UTF_8).length;
    }

    /** Where they stand. */
    @Benchmark
    public long find(CpuWork work) {
        long start = CpuWork.now();
        long found = 0;
        for (String paragraph : paragraphs) {
            found += REFERENCES.mentions(paragraph, language).size();
        }
        work.add(bytes, start);
        return found;
    }
}
