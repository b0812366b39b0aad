package io.github.rapporteur.benchmarks;

import com.google.common.base.Strings;
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

/** That ten times the text, in one string, takes ten times the time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CitationGrowth {
    private static final int MEGA = 1_000_000;
    private static final References REFERENCES = References.create();

    /** Text, or characters that many citations have and nothing else. */
    @Param({"english", "1/2/", "1 ("})
    public String text;

    /** Of UTF-8. */
    @Param({"5", "50"})
    public int megabytes;

    private String all;
    private long bytes;

    /** Makes the text. */
    @Setup
    public void make() {
        int size = megabytes * MEGA;
        all = text.equals("english")
                ? String.join(" ", SyntheticText.paragraphs("en", size))
                : Strings.repeat(text, size / text.length());
        bytes = all.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The mentions of the whole. */
    @Benchmark
    public long scanner(CpuWork work) {
        long start = CpuWork.now();
        long found = REFERENCES.mentions(all, "en").size();
        work.add(bytes, start);
        return found;
    }
}
