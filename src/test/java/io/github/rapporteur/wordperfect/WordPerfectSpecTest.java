package io.github.rapporteur.wordperfect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.document.TreeDump;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.pipeline.Pipeline;
import io.github.rapporteur.spec.Example;
import io.github.rapporteur.spec.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Both generations of WordPerfect give the same tree. */
class WordPerfectSpecTest {
    private final Pipeline pipeline = new Pipeline(InProcessExtractor.create());

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> bothVersionsGiveTheSameTree() {
        return Spec.of("wordperfect.md").check(example -> {
            for (boolean six : new boolean[] {true, false}) {
                if (six || !example.input().contains("{-")) {
                    assertThat(tree(example, six).strip())
                            .as("%s, version %s", example.where(), six ? "6" : "5.1")
                            .isEqualTo(example.expected().orElse("").strip());
                }
            }
        });
    }

    private String tree(Example example, boolean six) {
        try {
            Path file = Files.write(folder.resolve("example.wpd"), WordPerfectFile.of(example.input(), six));
            return pipeline.parse(file).document().map(TreeDump::of).orElse("no document");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
