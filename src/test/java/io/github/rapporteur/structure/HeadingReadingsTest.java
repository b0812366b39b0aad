package io.github.rapporteur.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.extract.InProcessExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings counted by capital letters that could be numerals too. */
class HeadingReadingsTest {
    @TempDir
    private Path folder;

    @Test
    void lettersUnderANumeralGoOnAsLetters() throws IOException {
        assertThat(locators("I. Work", "A. Opening", "B. Agenda", "C. Attendance", "D. Papers", "II. Report"))
                .isEqualTo("I I.A I.B I.C I.D II");
    }

    @Test
    void everySectionLetsTheLettersBeginAgain() throws IOException {
        assertThat(locators("III. Work", "A. Opening", "B. Agenda", "IV. Talks", "A. First", "B. Second", "C. Third"))
                .isEqualTo("III III.A III.B IV IV.A IV.B IV.C");
    }

    @Test
    void theNinthLetterIsNoNumeralBehindTheEighth() throws IOException {
        String letters = "A B C D E F G H I J";
        assertThat(locators(
                        Stream.of(letters.split(" ")).map(l -> l + ". Topic").toArray(String[]::new)))
                .isEqualTo(letters);
    }

    @Test
    void numeralsGoOnBehindNumerals() throws IOException {
        assertThat(locators("IV. Work", "V. Talks", "A. One", "B. Two", "VI. Report"))
                .isEqualTo("IV V V.A V.B VI");
    }

    private String locators(String... headings) throws IOException {
        String text = Stream.of(headings)
                .map(heading -> (heading.matches("[IVX]{2,}.*|[IV]\\..*") ? "# " : "## ") + heading)
                .map(heading -> heading + "\n\nThe meeting spoke about this.\n\n")
                .collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("paper.md"), text);
        Document document = StructureParser.create()
                .parse(
                        file.toString(),
                        InProcessExtractor.create().extract(file).text())
                .document();
        return document.nodes().stream()
                .filter(node -> node.type() == NodeType.HEADING)
                .map(node -> node.locator().map(Locator::toString).orElse("-"))
                .collect(Collectors.joining(" "));
    }
}
