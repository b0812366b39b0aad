package io.github.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.base.Strings;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that nobody types by accident are answered as well, and soon. */
@Timeout(60)
class HostileQueriesTest {
    private static Shelf shelf;

    @BeforeAll
    static void index(@TempDir Path folder) {
        shelf = Shelf.of(folder, """
            symbol: E/CN.15/2031/12
            title: Lamps
            issued: 2031-04-10
            1 | The keepers light lamps aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab.
            """, """
            symbol: E/CN.15/2031/13
            language: zh
            1 | 灯塔看守人点灯
            """);
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w%d ",
                "w%d OR ",
                "\"a%d b\" OR ",
                "w%d~ OR ",
                "w%d* ",
                "*w%d* OR ",
                "-w%d ",
                "w%d near/5 ",
                "(w%d ",
                "symbol:A/%d/1 OR ",
                "A/%d/1 OR ",
                "citedby:E/CN.15/2031/12 ",
                "year:%d.. OR ",
                "topic:(w%d OR ",
                "topic:w%d~2 OR ",
                "country:France w%d ",
                "proposer:France OR ",
                "灯%d塔 OR ",
                "session:1..999 OR ",
                "lamps ",
                "body: x%d ",
                "near/5 ",
                "\"",
                "field%d:x "
            })
    void fiveThousandClausesAreAnswered(String clause) {
        String query = IntStream.range(0, 5_000)
                .mapToObj(i -> String.format(clause, i + 1_000))
                .collect(Collectors.joining());
        SearchResult result = shelf.search(query);
        assertThat(result.notes()).isNotEmpty().hasSizeLessThanOrEqualTo(30);
        assertThat(result.notes()).allMatch(note -> note.length() < 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a*", "*a", "(a ", "\"a ", "a~", "/", "A/1/", "灯", "\u202E", "\uD800", "a:", "-", "' "})
    void oneMegabyteIsAnswered(String piece) {
        SearchResult result = shelf.search(Strings.repeat(piece, 1_000_000 / piece.length()));
        assertThat(result.notes()).isNotEmpty().hasSizeLessThanOrEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a*a*a*",
                "*aaaaaaaaaaaaaaaaaaaaaaa*aaaaaaaaaaaaaaaaaaaaaaaaaa*aaaaaaa",
                "*a*a*a*a*a*a*a*a*a*a*a*b",
                "(a+)+$",
                "/(a|a)*b/",
                "(((((((((((((((((((((((((((((((((((((((((((((lamps",
                "*",
                "**",
                "-*",
                "*~",
                "~",
                "~~2",
                "a~9",
                "😀~",
                "\uD800~",
                "\uD800* near/3 \uDC00",
                "\u202Espmal\u202C",
                "\u0000lamps\u0007",
                "lamps\u0085near/3\u2028keepers",
                "near/99999",
                "lamps near/0 lamps",
                "lamps near/5 (near/5 near/5)",
                "\"\"~5",
                "\"lamps\"~0 near/2 -keepers",
                "topic:",
                "topic:()",
                "topic:(",
                "topic:)",
                "topic:*",
                "year:(a OR b)",
                "year:2015..2010",
                "year:99999999999999999999",
                "session:S-99999..S-1",
                "session:..",
                "date:2019-99-99",
                "date:9999..0000",
                "citedby:*",
                "citedby:\"x\"",
                "symbol:(* AND *)",
                "body:*",
                "country:XX",
                "is:nothing",
                "language:klingon",
                "lamps AND (year: OR)",
                "\"*\"",
                "灯* near/2 *人"
            })
    void oddSignsAreAnswered(String query) {
        assertThatNoException().isThrownBy(() -> shelf.search(query));
        assertThat(shelf.search(query + " lamps").hits()).isNotNull();
    }

    @Test
    void whatIsLeftOutOfAGreatQueryIsSaid() {
        String query = "lamps OR "
                + IntStream.range(0, 400).mapToObj(i -> "w" + i + "-a-b-c-d").collect(Collectors.joining(" OR "));
        SearchResult result = shelf.search(query);
        assertThat(result.total()).isPositive();
        assertThat(result.notes()).anyMatch(note -> note.startsWith("the query asks for too much at once"));
    }

    @Test
    void ofALongTextTheRarestWordsAreSearched(@TempDir Path folder) {
        String usual = IntStream.range(0, 400).mapToObj(i -> "usual" + i).collect(Collectors.joining(" "));
        try (Shelf shelf = Shelf.of(
                folder, "symbol: E/CN.15/2031/12\n1 | " + usual + "\n2 | " + usual + "\n3 | Buoys are painted.")) {
            SearchResult result = shelf.search(usual + " unheard buoys painted");
            assertThat(result.hits()).anyMatch(hit -> hit.citation().equals("E/CN.15/2031/12, para. 3"));
            assertThat(result.notes()).anyMatch(note -> note.contains("only the rarest of its words were searched"));
        }
    }

    @Test
    void wordsOfVeryManyShapesAreFoundNearEachOther(@TempDir Path folder) {
        String words = IntStream.range(0, 1_500).mapToObj(i -> "lamp" + i).collect(Collectors.joining(" "));
        try (Shelf many = Shelf.of(folder, "symbol: E/CN.15/2031/12\n1 | " + words + " buoy\n2 | lamp7 and buoy")) {
            assertThat(many.search("lamp* near/9 bu*y").total()).isPositive();
            assertThat(many.search("lamp* near/9 bu*y").notes()).anyMatch(note -> note.startsWith("so many words"));
        }
    }

    @Test
    void starsInFrontFindTheEndsOfWords() {
        assertThat(shelf.places("*eepers")).containsExactly("E/CN.15/2031/12, para. 1");
    }
}
