package io.github.rapporteur.extract.pdf;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns into which pieces of strips fall. Narrow pieces are sorted in first; one that reaches over several columns
 * (a heading above them) joins none.
 */
final class TableColumns {
    private static final float ALIGNED = 2;

    private static final class Column {
        float left;
        float right;
        final List<Cell> cells = new ArrayList<>();

        Column(Cell first) {
            left = first.left();
            right = first.right();
            cells.add(first);
        }

        boolean overlaps(Cell cell) {
            return cell.left() < right && left < cell.right();
        }

        void add(Cell cell) {
            cells.add(cell);
            left = Math.min(left, cell.left());
            right = Math.max(right, cell.right());
        }

        boolean sharesRow(Column other) {
            return !Collections.disjoint(strips(), other.strips());
        }

        Set<Integer> strips() {
            Set<Integer> strips = new HashSet<>();
            cells.forEach(cell -> strips.add(cell.strip()));
            return strips;
        }
    }

    private record Cell(int strip, float left, float right) {
        float width() {
            return right - left;
        }
    }

    private final List<Column> columns = new ArrayList<>();

    /** Sorts the pieces of rows into columns. */
    TableColumns(List<Pieces> rows) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Pieces row = rows.get(i);
            for (int k = 0; k < row.count(); k++) {
                cells.add(new Cell(i, row.lefts()[k], row.rights()[k]));
            }
        }
        cells.sort(Comparator.comparing(Cell::width));
        cells.forEach(this::add);
        columns.sort(Comparator.comparing(column -> column.left));
        mergeSparse();
    }

    private void add(Cell cell) {
        List<Column> over =
                columns.stream().filter(column -> column.overlaps(cell)).toList();
        if (over.isEmpty()) {
            columns.add(new Column(cell));
        } else if (over.size() == 1) {
            over.getFirst().add(cell);
        } else if (over.stream().filter(column -> column.cells.size() > 1).count() < 2) {
            Column first = over.getFirst();
            for (Column other : over.subList(1, over.size())) {
                other.cells.forEach(first::add);
                columns.remove(other);
            }
            first.add(cell);
        }
    }

    /** Neighbours that never stand side by side are one column: a heading on the left of it, figures on the right. */
    private void mergeSparse() {
        for (int i = 0; i + 1 < columns.size(); ) {
            Column column = columns.get(i);
            Column next = columns.get(i + 1);
            if (column.sharesRow(next)) {
                i++;
            } else {
                next.cells.forEach(column::add);
                columns.remove(i + 1);
            }
        }
    }

    int count() {
        return columns.size();
    }

    /** A table of these columns. */
    TableArea area(int from, int to, float[] rules) {
        float[] lefts = new float[columns.size()];
        float[] rights = new float[columns.size()];
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = columns.get(i).left;
            rights[i] = columns.get(i).right;
        }
        return new TableArea(from, to, lefts, rights, rules);
    }

    /** The number of rows that have something in at least so many columns. */
    long rowsWith(int filled) {
        Multiset<Integer> rows = HashMultiset.create();
        columns.forEach(column -> rows.addAll(column.strips()));
        return rows.entrySet().stream().filter(row -> row.getCount() >= filled).count();
    }

    /** Whether most cells of each column stand at one edge of it. */
    boolean areAligned() {
        return columns.stream().allMatch(TableColumns::isAligned);
    }

    private static boolean isAligned(Column column) {
        long left = column.cells.stream()
                .filter(cell -> cell.left() - column.left < ALIGNED)
                .count();
        long right = column.cells.stream()
                .filter(cell -> column.right - cell.right() < ALIGNED)
                .count();
        return Math.max(left, right) * 3 >= column.cells.size() * 2L;
    }
}
