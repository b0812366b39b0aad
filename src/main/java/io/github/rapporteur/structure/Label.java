package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;

/**
 * A label found at the head of a text.
 *
 * @param printed without outer space and closing full stop
 * @param end UTF-16 offset in the text where the labelled words begin
 * @param readings the ways to read it, the likelier first; never empty
 * @param sure whether punctuation sets it off; {@code 10 Recalls} is not
 */
record Label(String printed, int end, ImmutableList<Reading> readings, boolean sure) {

    boolean canBe(Series series) {
        return readings.stream().anyMatch(reading -> reading.series() == series);
    }

    boolean isHeading() {
        return readings.get(0).series().isHeading();
    }
}
