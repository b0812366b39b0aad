package io.github.rapporteur.symbol;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which regular sessions a body has had, numbered in Arabic numerals.
 *
 * @param first the first one
 * @param last the last one known
 * @param asOf the year in which {@code last} was held; empty for a body that holds none any more
 * @param perYear how many come a year
 */
public record Sessions(int first, int last, OptionalInt asOf, double perYear) {

    /** Reads {@code 1-63@2026+3} or, for a body of the past, {@code 1-20}. */
    static Sessions parse(String cell) {
        List<String> range = Splitter.on('-').limit(2).splitToList(cell);
        int at = range.get(1).indexOf('@');
        if (at < 0) {
            return new Sessions(number(range.get(0)), number(range.get(1)), OptionalInt.empty(), 0);
        }
        List<String> pace = Splitter.on('+').splitToList(range.get(1).substring(at + 1));
        int last = number(range.get(1).substring(0, at));
        return new Sessions(
                number(range.get(0)), last, OptionalInt.of(number(pace.get(0))), Double.parseDouble(pace.get(1)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** How far ahead a session still counts as one that may come; farther ones are taken for misprints. */
    private static final int YEARS_AHEAD = 30;

    /** Whether the body has had that session, or may have it within a generation. */
    public boolean contains(int session) {
        return asOf.isEmpty() ? session >= first && session <= last : contains(session, asOf.getAsInt() + YEARS_AHEAD);
    }

    /** Whether the body had, or may have had, that session by the end of a year; one session of tolerance. */
    public boolean contains(int session, int byYear) {
        if (asOf.isEmpty()) {
            return contains(session);
        }
        return session >= first && session <= last + Math.ceil((byYear - asOf.getAsInt()) * perYear) + 1;
    }

    /** About when a session was held, or will be at the known pace; empty for a body that holds none any more. */
    public OptionalInt yearOf(int session) {
        return asOf.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(asOf.getAsInt() + (int) Math.round((session - last) / perYear));
    }
}
