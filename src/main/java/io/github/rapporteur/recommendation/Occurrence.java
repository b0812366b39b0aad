package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.symbol.Symbol;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A recommendation where it stands.
 *
 * @param recommendation what is recommended
 * @param symbol of the document
 * @param locator of the passage; empty where it has no number
 * @param citation as one would cite the passage: {@code E/CN.15/2018/12, para. 9 (n) (i)}
 * @param language ISO 639-1
 * @param date of adoption, else of issue; empty where the document prints none
 * @param headings the headings above, outermost first
 * @param page 1-based; empty where the source has no pages
 * @param source the file
 * @param cites what the passage cites for certain, in order
 */
public record Occurrence(
        Recommendation recommendation,
        Optional<Symbol> symbol,
        Optional<Locator> locator,
        String citation,
        String language,
        Optional<LocalDate> date,
        ImmutableList<String> headings,
        OptionalInt page,
        String source,
        ImmutableList<Symbol> cites) {

    /** The year of the document: of its date, else the one in its symbol. */
    public OptionalInt year() {
        return date.isPresent()
                ? OptionalInt.of(date.get().getYear())
                : symbol.map(Symbol::year).orElse(OptionalInt.empty());
    }

    /** The date as output shows it: the day, else the year, else nothing. */
    public String dated() {
        String year = year().isPresent() ? Integer.toString(year().getAsInt()) : "";
        return date.map(LocalDate::toString).orElse(year);
    }

    /** Whether the document is of that day or later; of the year where no day is known. False where nothing is known. */
    public boolean isSince(LocalDate day) {
        return date.map(own -> !own.isBefore(day))
                .orElseGet(() -> year().isPresent() && year().getAsInt() >= day.getYear());
    }
}
