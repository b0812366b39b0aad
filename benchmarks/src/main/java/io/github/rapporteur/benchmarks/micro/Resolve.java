package io.github.rapporteur.benchmarks.micro;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.benchmarks.CpuWork;
import io.github.rapporteur.benchmarks.SyntheticDocument;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.reference.References;
import io.github.rapporteur.resolution.Question;
import io.github.rapporteur.resolution.Resolver;
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

/** Finds and resolves the citations of invented paragraphs, a hundred kilobytes together; and what somebody asks for. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Resolve {
    private static final int BYTES = 100_000;
    private static final References REFERENCES = References.create();

    /** ISO 639-1. */
    @Param({"en", "fr", "es", "ru", "zh", "ar"})
    public String language;

    private final Resolver resolver = Resolver.withoutIndex();
    private final Question question = Question.of("Security Council resolution 1373 (2001), para. 2 (a)");
    private Document document;
    private long bytes;

    /** Makes the text. */
    @Setup
    public void make() {
        ImmutableList<String> paragraphs = SyntheticText.paragraphs(language, BYTES);
        bytes = String.join("", paragraphs).getBytes(StandardCharsets.UTF_8).length;
        document = SyntheticDocument.of(language, paragraphs);
    }

    /** What the citations of a document mean. */
    @Benchmark
    public int resolve(CpuWork work) {
        long start = CpuWork.now();
        int found = REFERENCES.find(document).size();
        work.add(bytes, start);
        return found;
    }

    /** One question. */
    @Benchmark
    public String answer(CpuWork work) {
        long start = CpuWork.now();
        String answer = resolver.answer(question).toString();
        work.add(question.text().length(), start);
        return answer;
    }
}
