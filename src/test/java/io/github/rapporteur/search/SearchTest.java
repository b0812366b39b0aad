package io.github.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.document.Locator;
import io.github.rapporteur.symbol.Symbol;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type, and what they get. */
class SearchTest {
    private static final String REPORT = """
            symbol: E/CN.15/2031/12
            title: Report on the lighthouse keepers' meeting
            issued: 2031-04-10
            # I | Opening
            1 | The keepers met in the harbour town and compared their logbooks of electronic evidence.
            # II | Electronic evidence
            9 | Member States should:
              (a) | Train keepers in the handling of electronic evidence; {recommends Member States}
              (b) | Provide mutual legal assistance without delay; {recommends Member States, UNODC}
                (i) | Answer each request for legal and mutual assistance within a week;
            10 | Lamps were discussed, see [[the earlier report, paras. 3 and 4 -> E/CN.15/2030/4; para. 3; para. 4]].
            * 1 | Adopted under [[A/RES/99/7 -> A/RES/99/7]].
            """;
    private static final String EARLIER = """
            symbol: E/CN.15/2030/4
            title: Note on lamps
            kind: note
            issued: 2030-02-01
            3 | Lamps shall burn whale oil.
            4 | Lamps shall be trimmed at dusk.
              (a) | Wicks are cut square.
            """;
    private static final String ADDENDUM = """
            symbol: E/CN.15/2031/12/Add.1
            title: Addendum on buoys
            1 | Buoys are painted red, as said in [[paragraph 9 (b) (i) of the report -> E/CN.15/2031/12; para. 9(b)(i)]].
            2 | The draft was circulated as A/73/L.4 among the members.
            """;

    private static final String ACCOUNTS = """
            symbol: A/85/5 (Vol. I)
            title: Accounts of the harbours
            4 | Foghorns are paid for by nobody.
            """;

    private static Shelf shelf;

    @BeforeAll
    static void index(@TempDir Path folder) {
        shelf = Shelf.of(folder, REPORT, EARLIER, ADDENDUM);
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @Test
    void recommendationsStandBeforeOtherPassages() {
        assertThat(shelf.lines("electronic evidence"))
                .startsWith("E/CN.15/2031/12, para. 9 (a): Train keepers in the handling of [electronic evidence];")
                .contains("E/CN.15/2031/12, para. 1: The keepers met in the harbour town and compared their logbooks of"
                        + " [electronic evidence].");
    }

    @Test
    void citationsHaveTheSpacesThatAreInPrintAndSymbolsHaveNone(@TempDir Path folder) {
        try (Shelf accounts = Shelf.of(folder, ACCOUNTS)) {
            assertThat(accounts.lines("foghorns"))
                    .containsExactly("A/85/5 (Vol. I), para. 4: [Foghorns] are paid for by nobody.");
            assertThat(accounts.search("foghorns").hits())
                    .extracting(hit -> hit.symbol().orElseThrow().canonical())
                    .containsExactly("A/85/5(Vol.I)");
        }
    }

    @Test
    void wordsAreFoundInTheirOtherForms() {
        assertThat(shelf.lines("trained keeper"))
                .first()
                .asString()
                .endsWith("[Train keepers] in the handling of electronic evidence;");
    }

    @Test
    void exactWordsStandBeforeOtherForms() {
        assertThat(shelf.lines("handling")).first().asString().contains("[handling]");
    }

    @Test
    void aPhraseKeepsItsOrder() {
        assertThat(shelf.lines("\"mutual legal assistance\""))
                .containsExactly("E/CN.15/2031/12, para. 9 (b): Provide [mutual legal assistance] without delay;");
    }

    @Test
    void wordsMayStandInTheHeadingAboveAsLongAsOneStandsInThePassage() {
        assertThat(shelf.places("evidence week")).containsExactly("E/CN.15/2031/12, para. 9 (b) (i)");
    }

    @Test
    void denialBracketsAndChoice() {
        assertThat(shelf.places("lamps -dusk"))
                .contains("E/CN.15/2030/4, para. 3")
                .doesNotContain("E/CN.15/2030/4, para. 4");
        assertThat(shelf.places("(whale OR wicks) AND NOT oil")).containsExactly("E/CN.15/2030/4, para. 4 (a)");
    }

    @Test
    void aStarFindsWhatBeginsSo() {
        assertThat(shelf.lines("logb*")).singleElement().asString().contains("[logbooks]");
    }

    @Test
    void aBareSymbolFindsTheDocumentThenWhatBelongsToItThenWhatCitesIt() {
        SearchResult result = shelf.search("E/CN.15/2031/12");
        assertThat(Shelf.lines(result.hits()))
                .containsExactly(
                        "E/CN.15/2031/12: Report on the lighthouse keepers' meeting",
                        "E/CN.15/2031/12/Add.1: Addendum on buoys",
                        "E/CN.15/2031/12/Add.1, para. 1: Buoys are painted red, as said in"
                                + " [paragraph 9 (b) (i) of the report].");
        assertThat(result.notes()).containsExactly("read E/CN.15/2031/12 as a document symbol");
        assertThat(result.hits().get(0).type()).isEqualTo("document");
    }

    @Test
    void aSymbolWithAPlaceFindsThePlaceItsPartsAndWhatCitesIt() {
        assertThat(shelf.places("E/CN.15/2031/12, para. 9 (b)"))
                .startsWith("E/CN.15/2031/12, para. 9 (b)", "E/CN.15/2031/12, para. 9 (b) (i)", "E/CN.15/2031/12")
                .contains("E/CN.15/2031/12/Add.1, para. 1");
    }

    @Test
    void aSymbolThatNobodyCitedIsFoundWhereItIsPrinted() {
        assertThat(shelf.lines("A/73/L.4"))
                .containsExactly(
                        "E/CN.15/2031/12/Add.1, para. 2: The draft was circulated as A/73/L.4 among the members.");
    }

    @Test
    void aSymbolAmongWordsKeepsToTheDocumentAndWhatCitesIt() {
        assertThat(shelf.places("buoys E/CN.15/2031/12"))
                .containsExactly("E/CN.15/2031/12/Add.1", "E/CN.15/2031/12/Add.1, para. 1");
    }

    @Test
    void fieldsNarrow() {
        assertThat(shelf.places("lamps kind:note")).allMatch(place -> place.startsWith("E/CN.15/2030/4"));
        assertThat(shelf.places("addressee:UNODC")).containsExactly("E/CN.15/2031/12, para. 9 (b)");
        assertThat(shelf.places("is:recommendation year:2031"))
                .containsExactly("E/CN.15/2031/12, para. 9 (a)", "E/CN.15/2031/12, para. 9 (b)");
        assertThat(shelf.places("year:..2030 is:paragraph"))
                .containsExactly("E/CN.15/2030/4, para. 3", "E/CN.15/2030/4, para. 4");
        assertThat(shelf.places("cites:\"E/CN.15/2030/4, para. 3\"")).containsExactly("E/CN.15/2031/12, para. 10");
        assertThat(shelf.places("symbol:E/CN.15/2030/* is:item")).containsExactly("E/CN.15/2030/4, para. 4 (a)");
        assertThat(shelf.search("body:E/CN.15").total())
                .isEqualTo(shelf.search("*").total());
    }

    @Test
    void citationsLeadToParagraphs() {
        var earlier = Symbol.parse("E/CN.15/2030/4");
        assertThat(Shelf.lines(shelf.searcher().citedBy(earlier, new Locator("4"))))
                .containsExactly(
                        "E/CN.15/2031/12, para. 10: Lamps were discussed, see [the earlier report, paras. 3 and 4].");
        assertThat(shelf.searcher().citedBy(earlier, new Locator("5"))).isEmpty();
    }

    @Test
    void aWordOrSymbolInNoDocumentIsCorrected() {
        assertThat(shelf.search("electronc evidence").suggestions()).containsExactly("electronic evidence");
        assertThat(shelf.search("\"mutual legl asistance\"").suggestions())
                .containsExactly("\"mutual legal assistance\"");
        assertThat(shelf.search("heading:evidenze").suggestions()).containsExactly("heading:evidence");
        assertThat(shelf.search("E/CN.15/2031/13").suggestions()).first().isEqualTo("E/CN.15/2031/12");
        assertThat(shelf.search("e/cn.15/2031/13, para. 9").suggestions())
                .first()
                .isEqualTo("E/CN.15/2031/12, para. 9");
    }

    @Test
    void aQueryThatTheIndexKnowsIsNotCorrected() {
        assertThat(shelf.search("handled evidences").suggestions()).isEmpty();
        assertThat(shelf.search("A/RES/99/7").suggestions()).isEmpty();
        assertThat(shelf.search("-xylophonist lamps").suggestions()).isEmpty();
        assertThat(shelf.search("xylophonist").suggestions()).isEmpty();
    }
}
