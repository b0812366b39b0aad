package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.search.SearchResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The hits of a search as a table for spreadsheets: RFC 4180, a header line, a line a hit. Cells that a spreadsheet would
 * take for a formula begin with an apostrophe.
 */
public final class SearchCsv {
    private static final List<String> COLUMNS = List.of(
            "rank",
            "score",
            "citation",
            "symbol",
            "locator",
            "type",
            "role",
            "recommendation",
            "language",
            "headings",
            "page",
            "passage",
            "source");

    private SearchCsv() {}

    /** The whole table, each line with its end. */
    public static String of(SearchResult result) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            result.hits().forEach(hit -> csv.writeRecord(cells(hit)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(Hit hit) {
        return List.of(
                Integer.toString(hit.rank()),
                Float.toString(hit.score()),
                Cell.harmless(hit.citation()),
                Cell.harmless(hit.symbol().map(Object::toString).orElse("")),
                Cell.harmless(hit.locator().map(Object::toString).orElse("")),
                hit.type(),
                hit.role().map(Role::label).orElse(""),
                Boolean.toString(hit.isRecommendation()),
                hit.language(),
                Cell.harmless(Joiner.on(" > ").join(hit.headings())),
                hit.page().isPresent() ? Integer.toString(hit.page().getAsInt()) : "",
                Cell.harmless(hit.passage()),
                Cell.harmless(hit.source()));
    }
}
