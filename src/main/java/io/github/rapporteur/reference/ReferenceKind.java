package io.github.rapporteur.reference;

import java.util.Locale;

/** What a mention speaks of. */
public enum ReferenceKind {
    DOCUMENT,
    RESOLUTION,
    DECISION,
    TREATY,
    /** A part of the document itself. */
    INTERNAL,
    /** A meeting record or volume of official records. */
    RECORD;

    /** The word that output uses, such as {@code resolution}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
