package io.github.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever looks for one way to write something finds the others. */
class OtherWordingsTest {
    private static final String REPORT = """
            symbol: E/CN.15/2041/3
            title: Note on the lighthouse service
            1 | The United Nations Office on Drugs and Crime counted the lamps.
            2 | UNODC trimmed the wicks.
            3 | Keepers owe much to the Sustainable Development Goals.
            4 | The SDGs were hung up in every tower.
            5 | Labour in lighthouses is organized by the tides.
            6 | Labor in towers is organised by the moon.
            7 | Counter-terrorism is no task of keepers.
            8 | Counterterrorism is left to others.
            9 | Cybercrime passes by at night.
            10 | Cyber crime was seen from the gallery.
            11 | The World Health Organization sent oil.
            12 | Who sent the matches?
            """;
    private static final String FRENCH = """
            symbol: E/CN.15/2041/4
            language: fr
            title: Note sur les phares
            1 | Les objectifs de développement durable éclairent la côte.
            2 | Les ODD sont affichés au phare.
            """;

    private static Shelf shelf;

    @BeforeAll
    static void index(@TempDir Path folder) {
        shelf = Shelf.of(folder, REPORT, FRENCH);
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    private static void findsBoth(String query, int one, int other) {
        assertThat(shelf.places(query))
                .as(query)
                .containsExactlyInAnyOrder("E/CN.15/2041/3, para. " + one, "E/CN.15/2041/3, para. " + other);
    }

    @Test
    void anOrganizationByItsAbbreviationAndByItsName() {
        findsBoth("UNODC", 1, 2);
        findsBoth("unodc", 1, 2);
        findsBoth("United Nations Office on Drugs and Crime", 1, 2);
        assertThat(shelf.places("UNODC wicks")).containsExactly("E/CN.15/2041/3, para. 2");
        assertThat(shelf.search("UNODC").notes())
                .containsExactly("UNODC: also looked for as United Nations Office on Drugs and Crime");
    }

    @Test
    void aNotionByItsAbbreviationInTheSingularOrPlural() {
        findsBoth("SDG", 3, 4);
        findsBoth("Sustainable Development Goal", 3, 4);
        assertThat(shelf.places("ODD")).hasSize(2);
        assertThat(shelf.places("objectifs de développement durable")).hasSize(2);
    }

    @Test
    void wordsThatLookLikeAbbreviationsAreWords() {
        assertThat(shelf.places("WHO")).contains("E/CN.15/2041/3, para. 11");
        assertThat(shelf.places("who")).containsExactly("E/CN.15/2041/3, para. 12");
    }

    @Test
    void britishAndAmericanSpelling() {
        findsBoth("labor", 5, 6);
        findsBoth("labour organized", 5, 6);
    }

    @Test
    void compoundsInAnyWriting() {
        findsBoth("counterterrorism", 7, 8);
        findsBoth("counter-terrorism", 7, 8);
        findsBoth("counter terrorism", 7, 8);
        findsBoth("cybercrime", 9, 10);
        findsBoth("cyber crime", 9, 10);
    }

    @Test
    void wordsInQuotationMarksStayAsTheyAre() {
        assertThat(shelf.places("\"United Nations Office on Drugs and Crime\""))
                .containsExactly("E/CN.15/2041/3, para. 1");
    }

    @Test
    void whereFewPassagesHoldAllOfSeveralWordsThoseThatHoldSomeFollow() {
        assertThat(shelf.places("labour organized tides"))
                .startsWith("E/CN.15/2041/3, para. 5")
                .hasSizeGreaterThan(1);
        assertThat(shelf.search("labour organized tides").notes())
                .containsExactly("one passage holds all of these; what holds some of them is shown, too");
        assertThat(shelf.places("labour AND organized AND tides")).containsExactly("E/CN.15/2041/3, para. 5");
        assertThat(shelf.places("labour tides")).containsExactly("E/CN.15/2041/3, para. 5");
    }
}
