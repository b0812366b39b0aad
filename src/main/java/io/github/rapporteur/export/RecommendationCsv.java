package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.recommendation.Recommendation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Recommendations as a table for spreadsheets: RFC 4180, a header line, a line a recommendation; several names in one cell
 * are parted by semicolons. Cells that a spreadsheet would take for a formula begin with an apostrophe.
 */
public final class RecommendationCsv {
    private static final Joiner NAMES = Joiner.on("; ");
    private static final List<String> COLUMNS = List.of(
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
            "category");

    private RecommendationCsv() {}

    /** The header, with its end of line. */
    public static String header() {
        return Cell.record(COLUMNS);
    }

    /** One recommendation, with its end of line. */
    public static String line(Occurrence found) {
        Recommendation recommendation = found.recommendation();
        return Cell.record(List.of(
                Cell.harmless(found.citation()),
                cell(found.symbol()),
                cell(found.locator()),
                recommendation.kind().label(),
                cell(recommendation.addressees()),
                cell(recommendation.modality()),
                cell(recommendation.strength()),
                cell(recommendation.action()),
                Cell.harmless(recommendation.sentence()),
                cell(recommendation.proposers()),
                cell(recommendation.response()),
                cell(recommendation.condition()),
                cell(recommendation.purpose()),
                cell(recommendation.deadline()),
                cell(recommendation.topicTags()),
                cell(recommendation.countries()),
                cell(found.cites()),
                Cell.harmless(Joiner.on(" > ").join(found.headings())),
                found.language(),
                cell(found.date()),
                cell(found.page()),
                Cell.harmless(found.source()),
                recommendation
                        .category()
                        .map(category -> Integer.toString(category.number()))
                        .orElse("")));
    }

    private static String cell(Optional<?> value) {
        return Cell.harmless(value.map(Object::toString).orElse(""));
    }

    private static String cell(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    private static String cell(Collection<?> values) {
        return Cell.harmless(NAMES.join(values));
    }
}
