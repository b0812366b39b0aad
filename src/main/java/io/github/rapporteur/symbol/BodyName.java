package io.github.rapporteur.symbol;

import java.util.Locale;

/**
 * What a body is called.
 *
 * @param body whose name it is
 * @param language ISO 639-1
 * @param kind how much the name says
 * @param text as printed in running text
 */
public record BodyName(Body body, String language, Kind kind, String text) {

    /** How much a name says. */
    public enum Kind {
        /** The full name. */
        NAME,
        /** An acronym or a shorter name that is the body's own. */
        SHORT,
        /** A form of words that several bodies share, such as {@code the Commission}: only the context decides. */
        SHARED;

        static Kind of(String cell) {
            return valueOf(cell.toUpperCase(Locale.ROOT));
        }
    }
}
