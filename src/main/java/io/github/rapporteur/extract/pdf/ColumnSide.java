package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** What stands on one side of a gutter, line by line. */
final class ColumnSide {
    private static final float FULL = 0.75f;
    private static final float CLOSE = 1.6f;

    private final List<Float> covered = new ArrayList<>();
    private float left = Float.MAX_VALUE;
    private float right;
    private float before = Float.NEGATIVE_INFINITY;
    private int close;
    private int figures;

    /** Adds the pieces of a row from one to before another, if any. */
    void add(Strip strip, Pieces row, int from, int to) {
        if (from == to) {
            return;
        }
        covered.add(row.covered(from, to));
        left = Math.min(left, row.lefts()[from]);
        right = Math.max(right, row.rights()[to - 1]);
        close += strip.baseline() - before < CLOSE * strip.size() ? 1 : 0;
        before = strip.baseline();
        int end = to < row.count() ? row.starts()[to] : strip.length();
        figures += strip.part(row.starts()[from], end).isFigure() ? 1 : 0;
    }

    /** Whether most lines are figures, as beside the entries of a table. */
    boolean isFigures() {
        return figures * 2 > lines();
    }

    int lines() {
        return covered.size();
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float width() {
        return right - left;
    }

    /** The number of lines that fill a width. */
    int full(float width) {
        int full = 0;
        for (float line : covered) {
            full += line > FULL * width ? 1 : 0;
        }
        return full;
    }

    /** Whether lines follow each other as those of paragraphs do, not each for itself as in a list. */
    boolean isRunning() {
        return close * 3 >= lines();
    }
}
