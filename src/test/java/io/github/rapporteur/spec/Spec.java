package io.github.rapporteur.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A specification in Markdown whose examples are tests. An example is a fence of four backticks opened by
 * {@code example}, optionally with attributes; its body is the input, a line {@code =>} alone, and what is expected.
 *
 * <p>Run with {@code -Dspec.update=true} to write what the code answers into the file as its expectation; this is never
 * done where the environment says {@code CI}.
 */
public final class Spec {
    private static final Path FOLDER = Path.of("src", "test", "resources", "spec");

    private final Path path;
    private final String text;
    private final ImmutableList<Example> examples;

    private Spec(Path path, String text) {
        this.path = path;
        this.text = text;
        this.examples = new SpecParser(path.getFileName().toString()).parse(lines(text));
    }

    /**
     * Reads a specification of this project.
     *
     * @param file its name, such as {@code symbols.md}
     */
    public static Spec of(String file) {
        return read(FOLDER.resolve(file));
    }

    /** Reads a specification from anywhere. */
    static Spec read(Path path) {
        try {
            return new Spec(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the specification " + path, e);
        }
    }

    /** All examples in their order. */
    public ImmutableList<Example> examples() {
        return examples;
    }

    /**
     * A test for every example: {@code answer} must give exactly what is expected.
     *
     * @param answer from an example to what the code says; outer white space is not compared
     */
    public Stream<DynamicTest> tests(Function<Example, String> answer) {
        if (updating()) {
            update(answer);
            return Stream.of(DynamicTest.dynamicTest(path.getFileName() + " rewritten", () -> {}));
        }
        return check(example -> assertThat(answer.apply(example).strip())
                .as(example.where() + "\n" + example.input())
                .isEqualTo(example.expected().orElse("").strip()));
    }

    /** A test for every example with assertions of the caller's own. An example without expectation fails. */
    public Stream<DynamicTest> check(Assertion assertion) {
        assertThat(examples).as("examples in " + path).isNotEmpty();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(example.where(), () -> {
                    if (example.expected().isEmpty()) {
                        fail(example.where() + ": no expectation (a line => and what is expected below it)");
                    }
                    assertion.accept(example);
                }));
    }

    /** What must hold of an example. */
    @FunctionalInterface
    public interface Assertion {
        void accept(Example example) throws Exception;
    }

    private static boolean updating() {
        return Boolean.getBoolean("spec.update") && System.getenv("CI") == null;
    }

    /** Writes the answers into the file. */
    void update(Function<Example, String> answer) {
        try {
            Files.writeString(path, rewritten(answer));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot rewrite the specification " + path, e);
        }
    }

    private String rewritten(Function<Example, String> answer) {
        List<String> result = new ArrayList<>();
        List<String> lines = lines(text);
        int next = 0;
        for (Example example : examples) {
            result.addAll(lines.subList(next, example.line()));
            result.add(example.input());
            result.add(SpecParser.ARROW);
            String said = answer.apply(example).strip();
            if (!said.isEmpty()) {
                result.add(said);
            }
            next = example.line();
            while (next < lines.size() && !lines.get(next).equals(SpecParser.FENCE)) {
                next++;
            }
        }
        result.addAll(lines.subList(next, lines.size()));
        return String.join("\n", result);
    }

    private static List<String> lines(String text) {
        return Splitter.on('\n').splitToList(text.replace("\r\n", "\n"));
    }
}
