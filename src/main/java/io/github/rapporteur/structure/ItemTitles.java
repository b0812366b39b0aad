package io.github.rapporteur.structure;

import io.github.rapporteur.language.Dates;
import io.github.rapporteur.text.BlockKind;

/** The titles of agenda items, which stand below their numbers and are no title of the document. */
final class ItemTitles {
    private final Line item;
    private final boolean placed;
    private int left;
    private boolean begun;

    /** @param count how many items the line names, each of which may bring a title */
    ItemTitles(Line item, int count) {
        this.item = item;
        this.left = Math.max(1, count);
        this.placed = item.block().box().isPresent();
    }

    /** Whether the next line goes on with the titles. */
    boolean takes(Line line) {
        if (line.isPrintedLine() && !placed) {
            return !line.afterBreak();
        }
        if (!fits(line) || !looksAlike(line)) {
            return false;
        }
        boolean another = !begun || !line.isPrintedLine() || line.afterBreak();
        begun = true;
        left -= another ? 1 : 0;
        return left >= 0;
    }

    private static boolean fits(Line line) {
        String text = line.text();
        return text.length() < 300
                && !text.startsWith("[")
                && line.block().kind() != BlockKind.HEADING
                && line.block().kind() != BlockKind.TABLE
                && LeadingSymbol.length(text) == 0
                && Dates.first(text).isEmpty()
                && !(text.length() > 60 && Sentences.isClosed(text))
                && LabelReader.read(text).isEmpty();
    }

    /** Titles of items are set below their numbers, in letters of the same size. */
    private boolean looksAlike(Line line) {
        boolean size = Math.abs(line.block().fontSize() - item.block().fontSize()) < 1.2f;
        return size && (!placed || Math.abs(line.indent() - item.indent()) < 1);
    }
}
