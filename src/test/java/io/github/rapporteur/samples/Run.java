package io.github.rapporteur.samples;

import java.util.List;
import java.util.stream.Collectors;

/** A stretch of text in one look. */
sealed interface Run {

    /** The words alone. */
    static String text(List<Run> runs) {
        return runs.stream()
                .map(run -> run instanceof Words words ? words.text() : "")
                .collect(Collectors.joining());
    }

    /** Words to print. */
    record Words(String text, boolean bold, boolean italic) implements Run {}

    /** The raised mark of a note: {@code 1} or {@code *}. */
    record Mark(String label) implements Run {}

    /** A page ends here, whatever room is left. */
    record PageEnd() implements Run {}
}
