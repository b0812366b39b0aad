package io.github.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.document.TreeDump;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.office.Draft;
import io.github.rapporteur.office.Form;
import io.github.rapporteur.spec.Example;
import io.github.rapporteur.spec.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What word processors know of a text becomes the same tree whatever the format. */
class OfficeSpecTest {
    private final Pipeline pipeline = new Pipeline(InProcessExtractor.create());

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyFormatGivesTheSameTree() {
        return Spec.of("office.md").check(example -> {
            for (Form form : Form.values()) {
                assertThat(tree(example, form).strip())
                        .as("%s as %s\n%s", example.where(), form, example.input())
                        .isEqualTo(example.expected().orElse("").strip());
            }
        });
    }

    private String tree(Example example, Form form) {
        try {
            ParsedFile file = pipeline.parse(form.write(Draft.of(example.input()), folder));
            return file.document().map(TreeDump::of).orElse("no document");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
