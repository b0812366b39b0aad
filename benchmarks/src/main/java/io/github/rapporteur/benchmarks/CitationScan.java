package io.github.rapporteur.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.reference.References;
import io.github.rapporteur.synthetic.Alternation;
import io.github.rapporteur.synthetic.SyntheticText;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How fast citations are looked for in a megabyte of invented paragraphs of each language. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CitationScan {
    private static final int BYTES = 1_000_000;
    private static final References REFERENCES = References.create();

    /** ISO 639-1. */
    @Param({"en", "fr", "es", "ru", "zh", "ar"})
    public String language;

    private ImmutableList<String> paragraphs;
    private Alternation alternation;
    private Document document;
    private long bytes;

    /** Makes the text. */
    @Setup
    public void make() {
        paragraphs = SyntheticText.paragraphs(language, BYTES);
        alternation = Alternation.of(language);
        document = SyntheticDocument.of(language, paragraphs);
        bytes = paragraphs.stream()
                .mapToLong(paragraph -> paragraph.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** Mentions by the library: span, form and parts of each. */
    @Benchmark
    public long scanner(CpuWork work) {
        return sum(work, paragraph -> REFERENCES.mentions(paragraph, language).size());
    }

    /** The same forms by one regular expression. */
    @Benchmark
    public long alternation(CpuWork work) {
        return sum(work, paragraph -> alternation.mentions(paragraph).size());
    }

    /** Mentions found and resolved, as for a document. */
    @Benchmark
    public long resolved(CpuWork work) {
        long start = CpuWork.now();
        long found = REFERENCES.find(document).size();
        work.add(bytes, start);
        return found;
    }

    private long sum(CpuWork work, ToLongFunction<String> finder) {
        long start = CpuWork.now();
        long found = 0;
        for (String paragraph : paragraphs) {
            found += finder.applyAsLong(paragraph);
        }
        work.add(bytes, start);
        return found;
    }
}
