package io.github.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.structure.StructureParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pieces of a document that the places of citations name. */
class CitedPlacesTest {
    private static final String ENGLISH = """
            I. Lamps

            A. Oil lamps

            1. The lamps are:

            (a) Trimmed;

            (b) Filled:

            (i) At dusk;

            (ii) At dawn.

            Annex

            1. Wicks are dear.
            """;
    private static final String ARABIC = """
            1 - \u0627\u0644\u0645\u0635\u0627\u0628\u064a\u062d:

            (\u0623) \u0627\u0644\u0632\u064a\u062a;

            (\u0628) \u0627\u0644\u0641\u062a\u064a\u0644;
            """;

    @TempDir
    Path folder;

    private final CitedPlaces places = CitedPlaces.create();

    private String found(String text, String place) throws IOException {
        Path file = Files.writeString(folder.resolve("lamps.txt"), text);
        Document document = StructureParser.create()
                .parse(
                        file.toString(),
                        InProcessExtractor.create().extract(file).text())
                .document();
        return Joiner.on('|')
                .join(places.find(document, new Locator(place)).stream()
                        .map(Node::text)
                        .iterator());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1(a) | Trimmed;",
                "1(b)(ii) | At dawn.",
                "1(\u0628) | Filled:",
                "1(2)(1) | At dusk;",
                "1(c) | ''",
                "1(b)(iii) | ''",
                "2 | ''",
                "I.A | Oil lamps",
                "A | Oil lamps",
                "B | ''",
                "annex/1 | Wicks are dear.",
                "annex-I/1 | Wicks are dear.",
                "annex-II/1 | ''",
            })
    void areWhereTheyAreNamed(String place, String text) throws IOException {
        assertThat(found(ENGLISH, place)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1(a),1(\u0623)", "1(b),1(\u0628)"})
    void anItemIsTheSameInALanguageThatCountsWithOtherLetters(String place, String there) throws IOException {
        assertThat(found(ARABIC, place)).isNotEmpty().isEqualTo(found(ARABIC, there));
    }
}
