package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.resolution.DocumentLinks;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.search.Passage;
import java.util.List;

/**
 * The hits of a search as a table for spreadsheets: RFC 4180, a header line, a line a hit. Cells that a spreadsheet would
 * take for a formula begin with an apostrophe.
 */
public final class SearchCsv {
    static final List<String> COLUMNS = List.of(
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
            "source",
            "date",
            "alsoIn",
            "translation",
            "link");

    private SearchCsv() {}

    /** The names of the columns, with the end of line. */
    public static String header() {
        return Cell.record(COLUMNS);
    }

    /** A hit, with the end of line. */
    public static String line(Hit hit) {
        return Cell.record(cells(hit));
    }

    static List<String> cells(Hit hit) {
        return List.of(
                Integer.toString(hit.rank()),
                Float.toString(hit.score()),
                Cell.harmless(hit.citation()),
                Cell.of(hit.symbol()),
                Cell.of(hit.locator()),
                hit.type(),
                hit.role().map(Role::label).orElse(""),
                Boolean.toString(hit.isRecommendation()),
                hit.language(),
                Cell.harmless(Joiner.on(" > ").join(hit.headings())),
                Cell.of(hit.page()),
                Cell.harmless(hit.passage()),
                Cell.harmless(hit.source()),
                Cell.of(hit.date()),
                Cell.of(hit.alsoIn()),
                Cell.of(hit.translation().map(Passage::text)),
                Cell.of(DocumentLinks.to(hit.symbol(), hit.language())));
    }
}
