package io.github.rapporteur.symbol;

import java.util.OptionalInt;

/**
 * Years from one to another, both included.
 *
 * @param last empty while it goes on
 */
public record YearRange(int first, OptionalInt last) {

    /** Reads {@code 1979-2006} or {@code 1978-}. */
    static YearRange parse(String cell) {
        int dash = cell.indexOf('-');
        String end = cell.substring(dash + 1);
        return new YearRange(
                Integer.parseInt(cell.substring(0, dash)),
                end.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(end)));
    }

    /** Whether a year is one of them. */
    public boolean contains(int year) {
        return year >= first && (last.isEmpty() || year <= last.getAsInt());
    }
}
