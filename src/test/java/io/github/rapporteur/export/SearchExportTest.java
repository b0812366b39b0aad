package io.github.rapporteur.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.search.SearchResult;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SearchExportTest {

    private static SearchResult result(Hit... hits) {
        return new SearchResult(
                "evidence",
                "evidence",
                hits.length,
                7,
                ImmutableList.copyOf(hits),
                ImmutableMap.of(
                        "body", ImmutableList.of(new SearchResult.FacetCount("E/CN.15", 1, Optional.of("Commission")))),
                ImmutableList.of("read A/73/L.4 as a document symbol"),
                ImmutableList.of("evident"),
                false,
                ImmutableList.of(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Hit hit(String passage) {
        return new Hit(
                1,
                11.3f,
                Optional.of(Symbol.parse("E/CN.15/2018/12")),
                Optional.of(new Locator("9(n)")),
                "E/CN.15/2018/12, para. 9 (n)",
                "item",
                Optional.empty(),
                ImmutableList.of(),
                "en",
                ImmutableList.of("II. Advice", "A. Law"),
                OptionalInt.of(4),
                passage,
                ImmutableList.of(new Span(0, 8)),
                "a.pdf",
                OptionalInt.of(3),
                Optional.of(LocalDate.of(2018, 4, 10)),
                ImmutableList.of("fr"),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void writesTheResultAsTheContractOrdersIt() {
        assertThat(SearchJson.of(result(hit("evidence first")))).isEqualTo("""
                {"query":"evidence","read":"evidence","total":1,"tookMs":7,"hits":[{"rank":1,"score":11.3,\
                "symbol":"E/CN.15/2018/12","locator":"9(n)","citation":"E/CN.15/2018/12, para. 9 (n)","type":"item",\
                "role":null,"recommendation":false,"language":"en","headings":["II. Advice","A. Law"],"page":4,\
                "passage":"evidence first","highlights":[[0,8]],"source":"a.pdf",\
                "date":"2018-04-10","alsoIn":["fr"],"translation":null,"context":null,"node":3,"asks":[]}],\
                "facets":{"body":[{"value":"E/CN.15","count":1,"name":"Commission"}]},"notes":["read A/73/L.4 as a document symbol"],\
                "suggestions":["evident"],"partial":false,"documents":null,"groups":[],"overTime":null,"next":null}""");
    }

    @Test
    void aTableReadsBackAsItWas() {
        String passage = "evidence, \"first\"\nand second";

        List<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(SearchCsv.header() + SearchCsv.line(hit(passage))).stream()
                        .toList();

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getFields()).startsWith("rank", "score", "citation", "symbol");
        assertThat(rows.get(1).getFields())
                .startsWith("1", "11.3", "E/CN.15/2018/12, para. 9 (n)", "E/CN.15/2018/12", "9(n)")
                .endsWith(
                        "II. Advice > A. Law",
                        "4",
                        passage,
                        "a.pdf",
                        "2018-04-10",
                        "fr",
                        "",
                        "https://docs.un.org/en/E/CN.15/2018/12");
    }

    @Test
    void cellsAreNoFormulas() {
        String table = SearchCsv.line(hit("=HYPERLINK(\"http://example.org\")")) + SearchCsv.line(hit("-2+3"));

        assertThat(table).contains("\"'=HYPERLINK(").contains(",'-2+3,");
        assertThat(table.lines()).allMatch(line -> !line.contains(",="));
    }
}
