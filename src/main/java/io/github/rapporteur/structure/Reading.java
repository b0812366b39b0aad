package io.github.rapporteur.structure;

/**
 * One way to read a label: {@code (i)} is the ninth letter or the first roman numeral.
 *
 * @param series how it counts
 * @param ordinal its place in the series, from 1; 0 for bullets
 * @param major the first part of a decimal; 0 otherwise
 */
record Reading(Series series, int ordinal, int major) {
    static Reading of(Series series, int ordinal) {
        return new Reading(series, ordinal, 0);
    }

    /** Whether the other label could stand in the same list. */
    boolean sameList(Reading other) {
        return series == other.series && major == other.major;
    }
}
