package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds tables that are printed without rules, by the columns into which their rows fall. */
final class UnruledTables {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_FIGURES = 4;
    private static final int MANY = 6;
    private static final float ALIGNED = 2;
    private static final float NARROW = 0.6f;

    private final TableRows rows;
    private final float highest;
    private final List<TableArea> found = new ArrayList<>();

    private UnruledTables(TableRows rows, float highest) {
        this.rows = rows;
        this.highest = highest;
    }

    /**
     * Adds the tables that stand between those with rules.
     *
     * @param highest where on the page they begin at the earliest
     */
    static List<TableArea> add(List<TableArea> ruled, TableRows rows, float highest) {
        UnruledTables tables = new UnruledTables(rows, highest);
        int start = 0;
        for (TableArea table : ruled) {
            tables.find(start, table.from());
            tables.found.add(table);
            start = table.to();
        }
        tables.find(start, rows.count());
        return tables.found;
    }

    /** At least three columns, well aligned over at least three rows, or entries with figures. */
    private void find(int start, int end) {
        for (int i = start; i < end; i++) {
            if (rows.strip(i).baseline() < highest || !rows.isTabular(i)) {
                continue;
            }
            if (rows.pieces(i).count() < FEWEST_COLUMNS) {
                int hung = hung(i, end);
                i = hung > i ? hung - 1 : figures(i, end) - 1;
                continue;
            }
            int to = i + 1;
            while (to < end && continues(to, i)) {
                to++;
            }
            while (rows.pieces(to - 1).count() < 2 && rows.isApart(to - 1)) {
                to--;
            }
            TableColumns columns = rows.columns(i, to);
            if (columns.count() >= FEWEST_COLUMNS
                    && columns.rowsWith(FEWEST_COLUMNS) >= FEWEST_ROWS
                    && columns.areAligned()) {
                found.add(columns.area(i, to, new float[0]));
            }
            i = to - 1;
        }
    }

    /** Codes or names with what belongs to them hung beside them: how far they go, or {@code first} where there are too few. */
    private int hung(int first, int end) {
        float[] lefts = rows.pieces(first).lefts();
        int to = first;
        int entries = 0;
        int coded = 0;
        int named = 0;
        while (to < end && (to == first || rows.isClose(to) && rows.gap(to) > 0) && isHung(to, lefts)) {
            Pieces row = rows.pieces(to);
            if (row.count() > 1 && rows.isTabular(to)) {
                String word = rows.strip(to).text(0, row.starts()[1]);
                entries++;
                coded += HungList.isCode(word) ? 1 : 0;
                named += HungList.isName(word) ? 1 : 0;
            }
            to++;
        }
        boolean list = coded >= FEWEST_ROWS && coded * 10 >= entries * 6 || named >= MANY && named * 10 >= entries * 8;
        if (!list) {
            return first;
        }
        found.add(rows.columns(first, to).area(first, to, new float[0]));
        return to;
    }

    /** Whether a line is an entry, a title or the rest of one, or a name without anything beside it. */
    private boolean isHung(int strip, float[] lefts) {
        Pieces row = rows.pieces(strip);
        boolean code = Math.abs(row.lefts()[0] - lefts[0]) < ALIGNED;
        boolean title = Math.abs(row.lefts()[0] - lefts[1]) < ALIGNED;
        if (row.count() > 1) {
            return code && Math.abs(row.lefts()[1] - lefts[1]) < ALIGNED || title;
        }
        return title || code && row.rights()[0] < lefts[1];
    }

    /** Entries with one figure each: two columns are a table only where the second counts. */
    private int figures(int first, int end) {
        int to = first;
        while (to < end && isFigure(to, first) && (to == first || rows.isClose(to))) {
            to++;
        }
        if (to - first >= FEWEST_FIGURES) {
            found.add(rows.columns(first, to).area(first, to, new float[0]));
        }
        return Math.max(to, first + 1);
    }

    /** Whether a strip has two pieces, the second of which are figures that end or begin where those of another do. */
    private boolean isFigure(int strip, int first) {
        Pieces row = rows.pieces(strip);
        if (row.count() != 2 || !rows.isTabular(strip)) {
            return false;
        }
        Pieces other = rows.pieces(first);
        boolean aligned = Math.abs(row.lefts()[1] - other.lefts()[1]) < ALIGNED
                || Math.abs(row.rights()[1] - other.rights()[1]) < ALIGNED;
        Strip line = rows.strip(strip);
        return aligned && line.part(row.starts()[1], line.length()).isFigure();
    }

    private boolean continues(int strip, int first) {
        Strip line = rows.strip(strip);
        if (!rows.isClose(strip) || rows.isLeader(strip)) {
            return false;
        }
        Strip top = rows.strip(first);
        boolean rest =
                rows.pieces(strip).count() == 1 && line.right() - line.left() < NARROW * (top.right() - top.left());
        return rest || rows.isTabular(strip) || hangsBelow(strip, first);
    }

    /** Whether a line begins where a cell begins above, but for the first: it goes on with that cell. */
    private boolean hangsBelow(int strip, int first) {
        float left = rows.strip(strip).left();
        Pieces top = rows.pieces(first);
        Pieces above = rows.pieces(strip - 1);
        boolean below = top.starts(left, ALIGNED) > 0 || above.starts(left, ALIGNED) > 0;
        return rows.pieces(strip).count() == 1 && !rows.isApart(strip) && (below || isRest(strip));
    }

    /** Whether a line begins where the line of one cell before it does. */
    private boolean isRest(int strip) {
        return rows.pieces(strip - 1).count() == 1
                && Math.abs(rows.strip(strip).left() - rows.strip(strip - 1).left()) < ALIGNED;
    }
}
