package io.github.rapporteur.extract.odt;

import io.github.rapporteur.extract.flow.ListCounter;

/** An item of a list while it is read: its first paragraph is the one that is numbered. */
final class ListItem {
    private final ListCounter counter;
    private final ListStyle style;
    private final int level;
    private boolean numbered;

    /** @param level from 0 */
    ListItem(ListCounter counter, ListStyle style, int level) {
        this.counter = counter;
        this.style = style;
        this.level = level;
    }

    /** An item whose paragraphs are not numbered. */
    ListItem silent() {
        numbered = true;
        return this;
    }

    ListCounter counter() {
        return counter;
    }

    ListStyle style() {
        return style;
    }

    int level() {
        return level;
    }

    /**
     * The label of the next paragraph; empty for all but the first.
     *
     * @param used the numbering of the paragraph where the list names none
     */
    String label(ListStyle used) {
        if (numbered) {
            return "";
        }
        numbered = true;
        return counter.next(level, used::level);
    }
}
