package io.github.rapporteur.meeting;

import java.util.OptionalInt;

/**
 * How many took part; empty where the text gives no number.
 *
 * @param organizations intergovernmental and non-governmental ones together
 * @param institutions of learning and of the private sector
 */
public record Attendance(
        OptionalInt memberStates, OptionalInt observerStates, OptionalInt organizations, OptionalInt institutions) {
    /** Nothing is known. */
    static final Attendance UNKNOWN =
            new Attendance(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
}
