package io.github.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import io.github.rapporteur.reference.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How queries are understood. */
class QueryReaderTest {
    private final QueryReader reader = new QueryReader(References::create, new Words());

    private String read(String query) {
        return reader.read(query).clause().map(Object::toString).orElse("(nothing)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "electronic evidence | electronic AND evidence",
                "electronic AND evidence | electronic AND evidence",
                "\"electronic evidence\" | \"electronic evidence\"",
                "“electronic evidence” | \"electronic evidence\"",
                "«preuve électronique» | \"preuve électronique\"",
                "lamp OR buoy | lamp OR buoy",
                "lamp oil OR buoy | (lamp AND oil) OR buoy",
                "lamp (oil OR wick) | lamp AND (oil OR wick)",
                "lamp -oil | lamp AND NOT oil",
                "lamp NOT \"whale oil\" | lamp AND NOT \"whale oil\"",
                "lamp NOT NOT oil | lamp AND oil",
                "logb* | logb*",
                "* | *",
                "cyber-crime | cyber-crime",
                "kind:report lamp | kind:report AND lamp",
                "year:2015..2020 | year:2015..2020",
                "addressee:\"Member States\" | addressee:\"Member States\"",
                "电子证据 网络 | 电子证据 AND 网络",
                "电子证据，网络。 | 电子证据 AND 网络",
                "灯塔看守人应当保存电子证据并接受培训 | 灯塔 AND 看守 AND 人 AND 应当 AND 保存 AND 电子 AND 证据 AND 并 AND 接受 AND 培训",
                "الأدلة الإلكترونية | الأدلة AND الإلكترونية",
            })
    void wordsAndSigns(String query, String expected) {
        assertThat(read(query)).isEqualTo(expected);
        assertThat(reader.read(query).notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E/CN.15/2018/12 | E/CN.15/2018/12",
                "A/73/L.4 | A/73/L.4",
                "S/RES/1373 (2001) | S/RES/1373(2001)",
                "A/CONF.157/24 (Part I), chap. III | A/CONF.157/24(PARTI), para. III",
                "E/CN.15/2018/12, para. 9 (n) (iv) | E/CN.15/2018/12, para. 9 (n) (iv)",
                "E/CN.15/2018/12, paras. 23 and 24 | E/CN.15/2018/12, para. 23, para. 24",
                "E/CN.15/2018/12, paras. 3-5 | E/CN.15/2018/12, para. 3, para. 4, para. 5",
                "E/CN.15/2011/19, annex II, para. 3 | E/CN.15/2011/19, annex II, para. 3",
                "evidence E/CN.15/2018/12 | evidence AND E/CN.15/2018/12",
                "see (A/73/L.4). | see AND A/73/L.4",
                "A/65/4 OR A/65/5 | A/65/4 OR A/65/5",
                "E/CN.15/* | E/CN.15",
                "symbol:E/CN.15/2018/* lamp | symbol:E/CN.15/2018 AND lamp",
                "lamp and/or buoy | lamp AND and/or AND buoy",
                "HIV/AIDS | HIV/AIDS",
                "24/7 networks | 24/7 AND networks",
            })
    void symbolsAnywhere(String query, String expected) {
        assertThat(read(query)).isEqualTo(expected);
    }

    @Test
    void whatWasTakenForASymbolIsSaid() {
        assertThat(reader.read("evidence A/73/L.4").notes()).containsExactly("read A/73/L.4 as a document symbol");
        assertThat(reader.read("e/cn.15/2018/12").notes())
                .containsExactly("read e/cn.15/2018/12 as E/CN.15/2018/12, a document symbol");
        assertThat(reader.read("HIV/AIDS and/or 24/7").notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"electronic evidence | electronic AND evidence | a quotation mark is never closed",
                "(lamp OR buoy | lamp OR buoy | a bracket is never closed",
                "lamp) buoy | lamp AND buoy | a bracket is closed that was never opened",
                "lamp) buoy fog | lamp AND buoy AND fog | a bracket is closed that was never opened",
                "lamp AND | lamp | AND joins nothing",
                "OR lamp | lamp | OR joins nothing",
                "lamp NOT | lamp | NOT joins nothing",
                "kind: | (nothing) | kind: stands without a value",
                "year:soon | soon | year: takes values such as year:2015..2020",
            })
    void whatCannotBeReadIsSaid(String query, String expected, String note) {
        assertThat(read(query)).isEqualTo(expected);
        assertThat(reader.read(query).notes()).anyMatch(said -> said.startsWith(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"\"",
                "()",
                ")(",
                "((((",
                "-",
                "--",
                "*",
                "**",
                "\"",
                ":",
                "a:b:c",
                "/",
                "//",
                "A//",
                "/73/",
                "A/",
                "[a TO b]",
                "a^b~",
                "\\",
                "\u0000\u0007",
                "\u202Eevil\u202C",
                "AND OR NOT",
                "\uD800",
                "%s",
                "+a +b",
                "😀",
                "E/CN.15/2018/12, para.",
                "E/CN.15/2018/12, paras. 1 to",
                "(((A/1/2",
                "cites:",
                "cites:\"",
                "symbol:*",
                "year:..",
                "year:99999999999",
                "strength:x"
            })
    void nothingIsRefused(String query) {
        assertThat(reader.read(query)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "(",
                ")",
                "\"",
                "-",
                "NOT ",
                "a OR ",
                "A/1/",
                "1(",
                "cites:",
                "*",
                "，",
                "A/73/L.4, para. 1 and "
            })
    @Timeout(10)
    void greatQueriesAreReadInNoTime(String piece) {
        String query = Strings.repeat(piece, 1_000_000 / piece.length());
        assertThat(reader.read(query).notes()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(QueryField.class)
    void theExampleOfEveryFieldIsUnderstood(QueryField field) {
        QueryReader.Read read = reader.read(field.example());
        assertThat(read.notes()).isEmpty();
        assertThat(read.clause())
                .get()
                .isInstanceOfSatisfying(
                        Clause.Field.class, clause -> assertThat(clause.field()).isEqualTo(field));
    }
}
