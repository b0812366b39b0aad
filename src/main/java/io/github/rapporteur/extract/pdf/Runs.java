package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Cuts the glyphs of a page into runs. */
final class Runs {
    private static final float SAME_BASELINE = 0.02f;
    private static final float SAME_SIZE = 0.04f;
    private static final float FURTHEST_FORWARD = 1;
    private static final float FURTHEST_BACK = 0.5f;
    /** Word processors hide marks of their own as text this small. */
    private static final float INVISIBLE = 2.5f;

    private final Glyphs glyphs;
    private final List<Run> runs = new ArrayList<>();

    private Runs(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    static List<Run> of(Glyphs glyphs) {
        Runs builder = new Runs(glyphs);
        builder.cut();
        return builder.runs;
    }

    private void cut() {
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !follows(i - 1, i)) {
                add(start, i);
                start = i;
            }
        }
    }

    private boolean follows(int before, int next) {
        float size = glyphs.fontSize(before);
        float jump = glyphs.x(next) - glyphs.right(before);
        return Math.abs(glyphs.baseline(next) - glyphs.baseline(before)) <= SAME_BASELINE * size
                && Math.abs(glyphs.fontSize(next) - size) <= SAME_SIZE * size
                && jump <= FURTHEST_FORWARD * size
                && jump >= -FURTHEST_BACK * size;
    }

    private void add(int from, int to) {
        float size = glyphs.fontSize(from);
        if (from == to || size < INVISIBLE) {
            return;
        }
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        boolean blank = true;
        for (int i = from; i < to; i++) {
            left = Math.min(left, glyphs.x(i));
            right = Math.max(right, glyphs.right(i));
            blank &= glyphs.isBlank(i);
        }
        runs.add(new Run(from, to, left, right, glyphs.baseline(from), size, blank, isMark(from, to)));
    }

    private boolean isMark(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!glyphs.isMark(i)) {
                return false;
            }
        }
        return true;
    }
}
