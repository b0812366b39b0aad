package io.github.rapporteur.structure;

import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.TreeDump;
import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.spec.Example;
import io.github.rapporteur.spec.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples of structure.md, read as plain text; and what must hold for the tree of each. */
class StructureSpecTest {
    private final Extractor extractor = InProcessExtractor.create();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> examples() {
        return Spec.of("structure.md").tests(example -> TreeDump.of(parse(example.input())));
    }

    @TestFactory
    Stream<DynamicTest> examplesWithLineEndsOfWindows() {
        return Spec.of("structure.md")
                .tests(example -> TreeDump.of(parse(example.input().replace("\n", "\r\n"))));
    }

    @TestFactory
    Stream<DynamicTest> nodesLeadBackToTheirText() {
        return Spec.of("structure.md").check(this::holds);
    }

    private void holds(Example example) {
        Document document = parse(example.input());
        for (Node node : document.nodes()) {
            for (int i = 0; i < node.text().length(); i++) {
                char printed = document.text().raw().charAt(node.offsets().toRaw(i));
                char repaired = node.text().charAt(i);
                Assertions.assertThat(Character.isWhitespace(repaired) || repaired == printed)
                        .as("%s: character %d of %s", example, i, node.text())
                        .isTrue();
            }
            node.locator()
                    .ifPresent(locator ->
                            Assertions.assertThat(document.find(locator)).contains(node));
        }
    }

    private Document parse(String text) {
        try {
            Path file = Files.writeString(Files.createTempFile(folder, "example", ".txt"), text);
            return StructureParser.create()
                    .parse("example", extractor.extract(file).text())
                    .document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
