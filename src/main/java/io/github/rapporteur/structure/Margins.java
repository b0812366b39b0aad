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

    /** Such a share of all lines ends at one place where they are justified. */
    private static final float JUSTIFIED = 0.25f;

    /** So many lines in the middle of paragraphs tell where such lines begin. */
    private static final int FEWEST = 5;

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
        float right = right(rights);
        TreeMultiset<Float> middle = TreeMultiset.create();
        TreeMultiset<Float> full = TreeMultiset.create();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isPrintedLine()) {
                continue;
            }
            float indent = Math.round(line.indent());
            if (line.right() > 0.8f * right) {
                full.add(indent);
            }
            if (i > 0 && goesOn(lines.get(i - 1), line, right)) {
                middle.add(indent);
            }
        }
        TreeMultiset<Float> indents = middle.size() >= FEWEST ? middle : full;
        return new Margins(indents.isEmpty() ? 0 : Counts.mode(indents), right);
    }

    /** Justified lines end where most others do, even where tables and notes are set wider; else the widest lines tell. */
    private static float right(TreeMultiset<Float> rights) {
        float widest = Counts.quantile(rights, 0.9);
        TreeMultiset<Float> rounded = TreeMultiset.create();
        rights.forEach(end -> rounded.add((float) Math.round(end)));
        float common = Counts.mode(rounded);
        boolean justified = rounded.count(common) >= JUSTIFIED * rounded.size() && common > 0.6f * widest;
        return justified ? common : widest;
    }

    /** Whether a line stands in the middle of a paragraph: behind a full line that ends open. */
    private static boolean goesOn(Line before, Line line, float right) {
        return before.isPrintedLine()
                && before.right() > 0.9f * right
                && !line.afterBreak()
                && !line.pageStart()
                && !Sentences.isClosed(before.text());
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
