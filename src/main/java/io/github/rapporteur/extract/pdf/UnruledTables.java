package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds tables that are printed without rules, by the columns into which their rows fall. */
final class UnruledTables {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_FIGURES = 4;
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
                i = figures(i, end) - 1;
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
        return rest || rows.isTabular(strip);
    }
}
