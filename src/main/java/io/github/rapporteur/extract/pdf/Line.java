package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import io.github.rapporteur.text.Inline;

/**
 * A line of text on a page.
 *
 * @param kind a line of the text, page furniture or a table
 * @param text its characters in logical order
 * @param box where it stands
 * @param baseline in points from the top of the page
 * @param fontSize of most of its characters, in points
 * @param bold whether all of it is bold
 * @param italic whether all of it is italic
 * @param rightToLeft whether it is read from the right
 * @param face of most of its characters
 * @param column the column of the page it stands in; 0 where it stands in none
 * @param inlines what is said about parts of it; offsets count in {@code text}
 */
record Line(
        BlockKind kind,
        String text,
        Box box,
        float baseline,
        float fontSize,
        boolean bold,
        boolean italic,
        boolean rightToLeft,
        Face face,
        int column,
        ImmutableList<Inline> inlines) {

    float left() {
        return box.x();
    }

    float right() {
        return box.right();
    }

    /** The same line with other words. */
    Line with(String other, ImmutableList<Inline> said) {
        return new Line(kind, other, box, baseline, fontSize, bold, italic, rightToLeft, face, column, said);
    }

    Line at(Box other) {
        return new Line(kind, text, other, baseline, fontSize, bold, italic, rightToLeft, face, column, inlines);
    }

    Line as(BlockKind other) {
        return new Line(other, text, box, baseline, fontSize, bold, italic, rightToLeft, face, column, inlines);
    }
}
