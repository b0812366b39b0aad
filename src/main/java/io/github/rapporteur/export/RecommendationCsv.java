package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.resolution.DocumentLinks;
import java.util.List;

/**
 * Recommendations as a table for spreadsheets: RFC 4180, a header line, a line a recommendation; several names in one cell
 * are parted by semicolons. Cells that a spreadsheet would take for a formula begin with an apostrophe.
 */
public final class RecommendationCsv {
    static final List<String> COLUMNS = List.of(
            "citation",
            "symbol",
            "locator",
            "kind",
            "addressees",
            "modality",
            "strength",
            "action",
            "sentence",
            "proposers",
            "response",
            "condition",
            "purpose",
            "deadline",
            "topics",
            "countries",
            "cites",
            "headings",
            "language",
            "date",
            "page",
            "source",
            "category",
            "link");

    private RecommendationCsv() {}

    /** The header, with its end of line. */
    public static String header() {
        return Cell.record(COLUMNS);
    }

    /** One recommendation, with its end of line. */
    public static String line(Occurrence found) {
        return Cell.record(cells(found));
    }

    static List<String> cells(Occurrence found) {
        Recommendation recommendation = found.recommendation();
        return List.of(
                Cell.harmless(found.citation()),
                Cell.of(found.symbol()),
                Cell.of(found.locator()),
                recommendation.kind().label(),
                Cell.of(recommendation.addressees()),
                Cell.of(recommendation.modality()),
                Cell.of(recommendation.strength()),
                Cell.of(recommendation.action()),
                Cell.harmless(recommendation.sentence()),
                Cell.of(recommendation.proposers()),
                Cell.of(recommendation.response()),
                Cell.of(recommendation.condition()),
                Cell.of(recommendation.purpose()),
                Cell.of(recommendation.deadline()),
                Cell.of(recommendation.topicTags()),
                Cell.of(recommendation.countries()),
                Cell.of(found.cites()),
                Cell.harmless(Joiner.on(" > ").join(found.headings())),
                found.language(),
                Cell.of(found.date()),
                Cell.of(found.page()),
                Cell.harmless(found.source()),
                recommendation
                        .category()
                        .map(category -> Integer.toString(category.number()))
                        .orElse(""),
                Cell.of(DocumentLinks.to(found.symbol(), found.language())));
    }
}
