package io.github.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each form of the query language finds. */
class QueryLanguageTest {
    private static final String[] LIBRARY = {
        """
            symbol: A/RES/75/900
            title: Care of lighthouses
            kind: resolution
            session: 75
            issued: 2020-12-16
            preamble | Recalling [[the keepers' report, para. 2 -> E/CN.7/2019/90; para. 2]] and [[the log -> A/C.3/74/L.90]],
            1 | Requests Member States to light the lamps before every dusk; {recommends Member States; naming Peru}
            2 | Decides to paint each buoy red.
            """, """
            symbol: E/CN.7/2019/90
            title: Keepers
            session: 62
            issued: 2019-03-14
            1 | Keepers count their wicks.
            2 | Keepers buy oil in barrels of copper; {recommends Keepers; proposed by Spain, France}
            """, """
            symbol: A/C.3/74/L.90
            title: Log of the fog
            kind: draft
            issued: 2019-10-02
            1 | Fog came up the river.
            """, """
            symbol: A/S-30/90
            title: Harbour masters
            issued: 2016-04-21
            1 | The harbor closes when the barrel of copper oil is empty.
            """, """
            symbol: A/RES/217(III)
            language: fr
            title: Les phares
            issued: 1948-11-02
            1 | Les gardiens comptent les navires; {recommends gardiens; proposed by Spain}
            """,
    };

    private static Shelf shelf;

    @BeforeAll
    static void index(@TempDir Path folder) {
        shelf = Shelf.of(folder, LIBRARY);
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "copper near/3 oil | E/CN.7/2019/90, para. 2; A/S-30/90, para. 1",
                "buys near/2 barrels | E/CN.7/2019/90, para. 2",
                "oil near/0 copper | A/S-30/90, para. 1",
                "\"copper oil\"~0 | A/S-30/90, para. 1",
                "(oil OR wick) near/2 count* | E/CN.7/2019/90, para. 1",
                "\"light the lamps\" near/2 dusk | A/RES/75/900, para. 1",
                "barels~ near/2 coper~1 | A/S-30/90, para. 1; E/CN.7/2019/90, para. 2",
                "buoi~ | A/RES/75/900, para. 2",
                "riwer~1 | A/C.3/74/L.90, para. 1",
                "*rrel* | E/CN.7/2019/90, para. 2; A/S-30/90, para. 1",
                "h*r closes | A/S-30/90, para. 1",
                "citedby:A/RES/75/900 is:document | E/CN.7/2019/90; A/C.3/74/L.90",
                "citedby:A/RES/75/900 is:paragraph | E/CN.7/2019/90, para. 2; A/C.3/74/L.90, para. 1",
                "session:75 is:document | A/RES/75/900",
                "session:\"seventy-fifth session\" is:document | A/RES/75/900",
                "session:60..70 is:document | E/CN.7/2019/90",
                "session:s-30 | A/S-30/90; A/S-30/90, para. 1",
                "session:III is:paragraph | A/RES/217 (III), para. 1",
                "date:2019-03 is:document | E/CN.7/2019/90",
                "date:2019-03-15..2020 is:document | A/C.3/74/L.90; A/RES/75/900",
                "date:..1950 is:document | A/RES/217 (III)",
                "date:\"14 March 2019\" is:document | E/CN.7/2019/90",
                "year:2019–2020 is:document | A/C.3/74/L.90; A/RES/75/900; E/CN.7/2019/90",
                "proposer:France | E/CN.7/2019/90, para. 2",
                "proposer:ES | A/RES/217 (III), para. 1; E/CN.7/2019/90, para. 2",
                "proposer:Испания keepers | E/CN.7/2019/90, para. 2",
                "country:Pérou | A/RES/75/900, para. 1",
                "country:fra | E/CN.7/2019/90, para. 2",
                "country:(Peru OR España) lamps | A/RES/75/900, para. 1",
                "role:preambular | A/RES/75/900, preamble",
                "role:Preambular recalling | A/RES/75/900, preamble",
                "body:\"Commission on Narcotic Drugs\" is:document | E/CN.7/2019/90",
                "body:Commission on Narcotic Drugs copper | E/CN.7/2019/90, para. 2",
                "body:(麻醉药品委员会) copper | E/CN.7/2019/90, para. 2",
                "body:CND wicks | E/CN.7/2019/90, para. 1",
                "kind:(resolutions OR draft) is:document | A/C.3/74/L.90; A/RES/75/900",
                "Kind: draft fog river | A/C.3/74/L.90, para. 1",
                "heading:copper OR title:(fog AND log) | A/C.3/74/L.90; A/C.3/74/L.90, para. 1",
                "language:French | A/RES/217 (III); A/RES/217 (III), para. 1",
                "cites:\"E/CN.7/2019/90, para. 2\" | A/RES/75/900, preamble",
                "symbol:A/RES/* is:document | A/RES/217 (III); A/RES/75/900",
            })
    void finds(String query, String places) {
        assertThat(shelf.places(query))
                .containsExactlyInAnyOrderElementsOf(Splitter.on("; ").split(places));
    }
}
