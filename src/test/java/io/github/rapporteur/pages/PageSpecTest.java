package io.github.rapporteur.pages;

import io.github.rapporteur.document.TreeDump;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.pipeline.Pipeline;
import io.github.rapporteur.spec.Example;
import io.github.rapporteur.spec.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is printed in columns and tables over several pages is read as it was written. */
class PageSpecTest {
    private static final Pattern PAGE = Pattern.compile("(?m)^( *[^\"\\n]*) p\\.\\d+(?= \")");

    private final Pipeline pipeline = new Pipeline(InProcessExtractor.create());

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> pagesAreReadAsTheyWereWritten() {
        return Spec.of("pages.md").tests(this::tree);
    }

    private String tree(Example example) {
        try {
            Path file = Files.write(folder.resolve("example.pdf"), Press.print(example.input()));
            String dump = pipeline.parse(file).document().map(TreeDump::of).orElse("no document");
            return PAGE.matcher(dump).replaceAll("$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
