package io.github.rapporteur.topic;

import java.util.Locale;

/**
 * Somebody or some place that a text names.
 *
 * @param kind what it is
 * @param id the same in every language: of a territory its ISO 3166 code, of an organization a key such as {@code unodc}
 * @param text as printed where it is named first
 */
public record Name(Kind kind, String id, String text) {

    /** What is named. */
    public enum Kind {
        COUNTRY,
        ORGANIZATION;

        /** The word that output uses. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
