package io.github.rapporteur.structure;

import org.jspecify.annotations.Nullable;

/**
 * Where a piece stands among the numbered ones.
 *
 * @param kind what became of it
 * @param reading how its label was read; {@code null} where it has none
 * @param parent the index of the piece it is an item of; -1 for none
 */
record Place(Kind kind, @Nullable Reading reading, int parent) {
    enum Kind {
        /** Its first line goes on the piece before. */
        CONTINUED,
        /** It has no label. */
        PLAIN,
        /** A numbered paragraph. */
        PARAGRAPH,
        /** A part of another piece. */
        ITEM
    }

    static final Place PLAIN = new Place(Kind.PLAIN, null, -1);
    static final Place CONTINUED = new Place(Kind.CONTINUED, null, -1);
}
