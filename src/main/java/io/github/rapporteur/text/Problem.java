package io.github.rapporteur.text;

import java.util.OptionalInt;

/**
 * Something a reader of the result should know: what was lost, guessed or contradictory. Problems never stop the work.
 *
 * @param code short and stable, in lower case with hyphens: {@code symbol-from-name}
 * @param message one sentence for people
 * @param start UTF-16 offset into the raw text, where the problem has a place
 * @param page 1-based, where the problem has a page
 */
public record Problem(String code, String message, OptionalInt start, OptionalInt page) {

    /** A problem of the whole document. */
    public static Problem of(String code, String message) {
        return new Problem(code, message, OptionalInt.empty(), OptionalInt.empty());
    }

    /** A problem at a place of the raw text. */
    public static Problem at(String code, String message, int start, OptionalInt page) {
        return new Problem(code, message, OptionalInt.of(start), page);
    }
}
