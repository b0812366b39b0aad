package io.github.rapporteur.document;

import java.util.Locale;

/** What a paragraph does in a resolution, decision, statement or draft. */
public enum Role {
    PREAMBULAR,
    OPERATIVE;

    /** The word that output uses, such as {@code operative}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
