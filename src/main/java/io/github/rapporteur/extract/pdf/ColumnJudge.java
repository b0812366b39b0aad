package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Judges whether the rows on both sides of a gutter are two columns of prose, or two columns of a list. */
final class ColumnJudge {
    private static final int FEWEST = 5;
    /** Columns of prose are about as wide as each other; the numbers of a list are no column. */
    private static final float ALIKE = 0.4f;
    /** What parts two columns, in ems. */
    private static final float NARROWEST = 1;

    private final float x;
    private final List<Strip> strips;
    private final List<Pieces> pieces;
    private final boolean again;
    private final TextArea page;

    /**
     * @param again whether columns were parted here on the page before
     * @param page where the text of the page begins and ends
     */
    ColumnJudge(float x, List<Strip> strips, List<Pieces> pieces, boolean again, TextArea page) {
        this.x = x;
        this.strips = strips;
        this.pieces = pieces;
        this.again = again;
        this.page = page;
    }

    /** The rows between two that cross the gutter, or some of them, as a zone; of weight 0 unless they are columns. */
    ColumnZone judge(int from, int to) {
        ColumnSide left = new ColumnSide();
        ColumnSide right = new ColumnSide();
        for (int i = from; i < to; i++) {
            Pieces row = pieces.get(i);
            int first = row.firstRightOf(x);
            left.add(strips.get(i), row, 0, first);
            right.add(strips.get(i), row, first, row.count());
        }
        int weight = Math.min(left.lines(), right.lines());
        if (weight < (again ? 1 : FEWEST)) {
            return weight >= 2 ? list(from, to) : ColumnZone.NONE;
        }
        return again && goesOn(left, right, strips.get(from).size()) || isProse(left, right)
                ? new ColumnZone(x, from, to, weight)
                : list(from, to);
    }

    /**
     * Columns go on from the page before where lines fill them; rows of tables and charts do not, nor does a line whose words
     * happen to stand apart there.
     */
    private boolean goesOn(ColumnSide left, ColumnSide right, float size) {
        return right.left() - left.right() >= NARROWEST * size
                && !left.isFigures()
                && !right.isFigures()
                && left.full(x - page.left()) + right.full(page.right() - x) > 0;
    }

    private static boolean isProse(ColumnSide left, ColumnSide right) {
        boolean alike = left.width() >= ALIKE * right.width() && right.width() >= ALIKE * left.width();
        return alike
                && left.isRunning()
                && right.isRunning()
                && (left.full(left.width()) + right.full(right.width())) * 2 >= left.lines() + right.lines();
    }

    /** Codes with their titles hung beside them, twice side by side; headings over the columns part one list from the next. */
    private ColumnZone list(int from, int to) {
        List<Strip> lefts = sides(from, to, true);
        HungList left = HungList.of(lefts);
        List<Strip> rights = sides(from, to, false);
        HungList right = HungList.of(rights);
        if (!left.isList() || !right.isList()) {
            return ColumnZone.NONE;
        }
        ColumnZone best = ColumnZone.NONE;
        int start = 0;
        for (int i = 0; i <= to - from; i++) {
            boolean end = i == to - from;
            if (end || rights.get(i).isEmpty() && left.isHeading(lefts.get(i))) {
                int weight = Math.min(filled(lefts, start, i), filled(rights, start, i));
                best = weight > best.weight() ? new ColumnZone(x, from + start, from + i, weight) : best;
                start = i + 1;
            }
        }
        return best;
    }

    private List<Strip> sides(int from, int to, boolean left) {
        List<Strip> sides = new ArrayList<>();
        for (int i = from; i < to; i++) {
            sides.add(Columns.part(strips.get(i), pieces.get(i), x, left));
        }
        return sides;
    }

    private static int filled(List<Strip> sides, int from, int to) {
        return (int)
                sides.subList(from, to).stream().filter(side -> !side.isEmpty()).count();
    }
}
