package io.github.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.document.Locator;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.index.ContentCounts;
import io.github.rapporteur.symbol.Symbol;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who cites what, and what belongs together. */
class CitationGraphTest {
    private static final Symbol REPORT = Symbol.parse("E/CN.15/2031/12");
    private static Shelf shelf;

    @BeforeAll
    static void index(@TempDir Path folder) {
        shelf = Shelf.of(
                folder,
                """
                symbol: E/CN.15/2031/12
                9 | Lamps:
                  (a) | trim them
                    (i) | at dusk
                23 | Buoys.
                """,
                """
                symbol: UNODC/CCPCJ/EG.4/2031/1
                kind: agenda
                # | Annotations
                # 2 | Lamps and buoys
                | See [[the report, paras. 23 and 24 -> E/CN.15/2031/12; para. 23; para. 24]] and [[A/99/1 -> A/99/1]].
                | As in [[paragraph 9 (a) (i) -> E/CN.15/2031/12; para. 9(a)(i)]] or in [[annex II -> E/CN.15/2031/12; annex II; para. 3]].
                | Either [[report 9 -> either E/2031/9 or A/86/9]], or [[that one -> ?]], or [[A/99/1 -> A/99/1]], [[A/98/1 -> A/98/1]].
                """,
                "symbol: E/CN.15/2031/12/Add.1\n1 | More.\n",
                "symbol: E/CN.15/2031/12/Corr.1\nlanguage: fr\n1 | Moins.\n",
                "symbol: E/2031/30-E/CN.15/2031/20\n1 | Both, see [[joint -> A/86/486-S/26560]].\n",
                "status: no-text\n");
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    private static List<String> citing(String locator) {
        return Shelf.lines(shelf.searcher().citedBy(REPORT, new Locator(locator)));
    }

    @Test
    void aCitationOfTwoParagraphsLeadsToEachOfThem() {
        String passage = "UNODC/CCPCJ/EG.4/2031/1, item 2: See [the report, paras. 23 and 24] and A/99/1.";
        assertThat(citing("23")).containsExactly(passage);
        assertThat(citing("24")).containsExactly(passage);
        assertThat(citing("25")).isEmpty();
    }

    @Test
    void aCitationOfAPartIsOneOfTheWholeButNotTheOtherWayRound() {
        assertThat(citing("9")).hasSize(1).first().asString().contains("As in [paragraph 9 (a) (i)] or in annex II.");
        assertThat(citing("9(a)")).hasSize(1);
        assertThat(citing("9(a)(i)")).hasSize(1);
        assertThat(citing("9(a)(ii)")).isEmpty();
        assertThat(citing("annex-II")).hasSize(1);
        assertThat(citing("annex-II/3")).hasSize(1);
        assertThat(citing("3")).isEmpty();
    }

    @Test
    void allCitationsOfADocument() {
        assertThat(Shelf.lines(shelf.searcher().citedBy(REPORT)))
                .containsExactly(
                        "UNODC/CCPCJ/EG.4/2031/1, item 2: See [the report, paras. 23 and 24] and A/99/1.",
                        "UNODC/CCPCJ/EG.4/2031/1, item 2: As in [paragraph 9 (a) (i)] or in [annex II].");
    }

    @Test
    void aJointDocumentIsKnownByEitherSymbol() {
        assertThat(shelf.searcher().contains(Symbol.parse("E/CN.15/2031/20"))).isTrue();
        assertThat(shelf.searcher().contains(Symbol.parse("E/2031/30"))).isTrue();
        assertThat(shelf.searcher().citedBy(Symbol.parse("S/26560"))).hasSize(1);
        assertThat(shelf.places("E/CN.15/2031/20")).containsExactly("E/2031/30-E/CN.15/2031/20");
    }

    @Test
    void whatBelongsToADocument() {
        assertThat(shelf.searcher().related(REPORT))
                .extracting(Symbol::canonical)
                .containsExactly("E/CN.15/2031/12/Add.1", "E/CN.15/2031/12/Corr.1");
        assertThat(shelf.searcher().related(Symbol.parse("E/CN.15/2031/12/Add.1")))
                .extracting(Symbol::canonical)
                .containsExactly("E/CN.15/2031/12", "E/CN.15/2031/12/Corr.1");
    }

    @Test
    void whatIsCitedAndNotThere() {
        assertThat(shelf.searcher().dangling(2))
                .extracting(dangling -> dangling.target() + " " + dangling.passages())
                .containsExactly("A/99/1 2", "A/86/486 1");
    }

    @Test
    void numbers() {
        CorpusStats stats = shelf.searcher().stats();
        assertThat(stats.byStatus()).containsEntry(Status.OK, 5).containsEntry(Status.NO_TEXT, 1);
        assertThat(stats.counts()).isEqualTo(new ContentCounts(10, 0, 0, 7, 1, 1));
    }

    @Test
    void aDocumentComesBackAsItWas() {
        assertThat(shelf.searcher().documents(REPORT))
                .singleElement()
                .satisfies(file -> assertThat(file.document().orElseThrow().find(new Locator("9(a)(i)")))
                        .singleElement()
                        .satisfies(node -> assertThat(node.text()).isEqualTo("at dusk")));
        assertThat(shelf.searcher().documents(Symbol.parse("A/99/1"))).isEmpty();
    }
}
