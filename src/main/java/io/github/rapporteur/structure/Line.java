package io.github.rapporteur.structure;

import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;

/**
 * A block with its place on the page in comparable numbers, whatever the source.
 *
 * @param block the block
 * @param span the block's characters in the raw text
 * @param text these characters
 * @param indent white space before it, in average characters
 * @param right where it ends, in average characters from the left edge of the text
 * @param gap lines left free before it; 0 at the start of a page
 * @param pageStart whether it is the first on its page
 */
record Line(TextBlock block, Span span, String text, float indent, float right, float gap, boolean pageStart) {
    /** More free lines than this are a break between paragraphs of plain text. */
    private static final float BREAK = 0.35f;

    /** On pages with positions paragraphs stand apart by less, and distances are exact. */
    private static final float POSITIONED_BREAK = 0.2f;

    /** The same line as the first after something that cut the text: the top of a page, notes, a list of links. */
    Line atPageStart() {
        return pageStart ? this : new Line(block, span, text, indent, right, 0, true);
    }

    boolean isPrintedLine() {
        return block.kind() == BlockKind.LINE;
    }

    boolean afterBreak() {
        return gap >= (block.box().isPresent() ? POSITIONED_BREAK : BREAK);
    }

    int page() {
        return block.page().orElse(1);
    }
}
