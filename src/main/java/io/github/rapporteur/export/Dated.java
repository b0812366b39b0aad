package io.github.rapporteur.export;

import io.github.rapporteur.recommendation.Occurrence;
import java.time.LocalDate;

/** The date of a document as output shows it. */
final class Dated {

    private Dated() {}

    /** The day, else the year, else nothing. */
    static String of(Occurrence found) {
        String year = found.year().isPresent() ? Integer.toString(found.year().getAsInt()) : "";
        return found.date().map(LocalDate::toString).orElse(year);
    }
}
