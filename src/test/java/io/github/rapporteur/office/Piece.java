package io.github.rapporteur.office;

import java.util.List;

/** A piece of a draft. */
sealed interface Piece {
    /**
     * A paragraph.
     *
     * @param heading its level as heading, 0 if it is none
     * @param level its level in the automatic numbering, 0 if it is in none
     * @param list which of two lists of that numbering it is in; the second starts anew
     * @param runsOn whether its end is deleted under review, so that the next paragraph goes on with it
     */
    record Paragraph(int heading, int level, int list, boolean runsOn, List<Stretch> stretches) implements Piece {}

    /** A table whose first row is repeated on every page. */
    record Table(List<List<List<Stretch>>> rows) implements Piece {}

    /** Characters of one kind; of a note, its text. */
    record Stretch(Kind kind, String text) {}

    /** What a word processor knows of characters. */
    enum Kind {
        PLAIN,
        DELETED,
        INSERTED,
        HIDDEN,
        NOTE
    }
}
