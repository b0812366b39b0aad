package io.github.rapporteur.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecTest {
    private static final String TWO = """
            # Greetings
            Prose.
            ## French
            ```` example lang=fr tone=warm
            bonjour
            toi
            =>
            BONJOUR
            TOI
            ````
            ```` example
            salut
            ````
            The end.
            """;

    @TempDir
    Path folder;

    private Spec spec(String text) throws IOException {
        Path file = folder.resolve("greetings.md");
        Files.writeString(file, text);
        return Spec.read(file);
    }

    @Test
    void readsInputExpectationSectionAndAttributes() throws IOException {
        Example first = spec(TWO).examples().get(0);

        assertThat(first.input()).isEqualTo("bonjour\ntoi");
        assertThat(first.expected()).isEqualTo(Optional.of("BONJOUR\nTOI"));
        assertThat(first.attribute("lang", "en")).isEqualTo("fr");
        assertThat(first.attribute("mood", "none")).isEqualTo("none");
        assertThat(first.where()).isEqualTo("greetings.md, French, example 1, line 4");
    }

    @Test
    void readsWindowsLineEndsAlike() throws IOException {
        assertThat(spec(TWO.replace("\n", "\r\n")).examples())
                .isEqualTo(spec(TWO).examples());
    }

    @Test
    void failsOnAnExampleWithoutExpectationAndSaysWhere() throws IOException {
        List<DynamicTest> tests = spec(TWO).tests(SpecTest::shout).toList();

        assertThat(tests).hasSize(2);
        assertThatThrownBy(() -> tests.get(1).getExecutable().execute())
                .hasMessageContaining("greetings.md, French, example 2, line 11")
                .hasMessageContaining("no expectation");
    }

    @Test
    void failsOnAnotherAnswerAndSaysWhere() throws IOException {
        DynamicTest test = spec(TWO).tests(Example::input).findFirst().orElseThrow();

        assertThatThrownBy(() -> test.getExecutable().execute())
                .hasMessageContaining("example 1, line 4")
                .hasMessageContaining("BONJOUR");
    }

    @Test
    void rewritesExpectationsAndNothingElse() throws IOException {
        spec(TWO).update(SpecTest::shout);

        assertThat(folder.resolve("greetings.md")).hasContent(TWO.replace("salut\n", "salut\n=>\nSALUT\n"));
    }

    @Test
    void saysWhichExampleIsNeverClosed() {
        assertThatThrownBy(() -> spec("# A\n```` example\nx\n=>\ny\n"))
                .hasMessage("greetings.md, line 2: the example is never closed");
    }

    private static String shout(Example example) {
        return example.input().toUpperCase(Locale.ROOT);
    }
}
