package io.github.rapporteur.structure;

import com.google.common.collect.TreeMultiset;
import java.util.List;

/**
 * The margins that the lines of a document keep, in average characters.
 *
 * @param body where lines in the middle of paragraphs begin
 * @param right where full lines end
 */
record Margins(float body, float right) {

    static Margins of(List<Line> lines) {
        TreeMultiset<Float> rights = TreeMultiset.create();
        for (Line line : lines) {
            if (line.isPrintedLine()) {
                rights.add(line.right());
            }
        }
        if (rights.isEmpty()) {
            return new Margins(0, 80);
        }
        float right = Counts.quantile(rights, 0.9);
        TreeMultiset<Float> indents = TreeMultiset.create();
        for (Line line : lines) {
            if (line.isPrintedLine() && line.right() > 0.8f * right) {
                indents.add((float) Math.round(line.indent()));
            }
        }
        return new Margins(indents.isEmpty() ? 0 : Counts.mode(indents), right);
    }

    /** Whether the first word of {@code next} would still have found room behind {@code line}: it ended on purpose. */
    boolean endedEarly(Line line, Line next) {
        return line.right() + 1 + firstWord(next.text()) < right - 3;
    }

    private static int firstWord(String text) {
        int end = 0;
        while (end < text.length() && !Scripts.isSpace(text.charAt(end)) && end < 40) {
            if (Scripts.isHan(text.charAt(end))) {
                return Math.max(4, end + 2);
            }
            end++;
        }
        return end;
    }
}
