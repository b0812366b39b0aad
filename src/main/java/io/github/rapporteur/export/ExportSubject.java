package io.github.rapporteur.export;

import com.google.common.base.Ascii;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What an export holds one of a line, an entry or a section. */
public enum ExportSubject {
    /** Documents with what their heads say of them, or whole. */
    DOCUMENTS,
    /** Passages that a query finds; without a query all of them. */
    PASSAGES,
    /** Who should do what. */
    RECOMMENDATIONS,
    /** Which passages cite which documents and places. */
    CITATIONS;

    private static final Map<String, ExportSubject> BY_LABEL =
            Maps.uniqueIndex(Arrays.asList(values()), ExportSubject::label);

    /** The word that people type and read: {@code documents}. */
    public String label() {
        return Ascii.toLowerCase(name());
    }

    /** The subject a word stands for, in whatever case; empty when there is none. */
    public static Optional<ExportSubject> named(String label) {
        return Optional.ofNullable(BY_LABEL.get(Ascii.toLowerCase(label)));
    }
}
