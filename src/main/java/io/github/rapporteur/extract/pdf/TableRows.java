package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** The strips of a page seen as rows of tables: the pieces each falls into, and how they stand to each other. */
final class TableRows {
    private static final float GAP = 0.8f;
    private static final float WRAPPED = 1.4f;
    private static final float FURTHEST = 3;
    private static final float ALIGNED = 2;
    private static final int LEADER = 6;
    private static final int LONGEST_LABEL = 7;

    private final List<Strip> strips;
    private final List<Pieces> pieces;

    TableRows(List<Strip> strips) {
        this.strips = strips;
        pieces = new ArrayList<>(strips.size());
        strips.forEach(strip -> pieces.add(Pieces.of(strip, GAP)));
    }

    int count() {
        return strips.size();
    }

    Strip strip(int row) {
        return strips.get(row);
    }

    Pieces pieces(int row) {
        return pieces.get(row);
    }

    /** One piece of a row by itself. */
    Strip cell(int row, int piece) {
        int[] starts = pieces.get(row).starts();
        Strip strip = strips.get(row);
        return strip.part(starts[piece], piece + 1 < starts.length ? starts[piece + 1] : strip.length());
    }

    TableColumns columns(int from, int to) {
        return new TableColumns(pieces.subList(from, to));
    }

    /** How far a row stands below the one before it in reading order; negative at the head of a column of text. */
    float gap(int row) {
        return row == 0 ? 0 : strips.get(row).baseline() - strips.get(row - 1).baseline();
    }

    /** Whether a row stands below the one before it, no further than rows of one table do. */
    boolean isClose(int row) {
        return gap(row) >= 0 && gap(row) <= FURTHEST * strips.get(row).size();
    }

    /** Whether a row stands further from the one before it than the lines of one cell do. */
    boolean isApart(int row) {
        return gap(row) > WRAPPED * strips.get(row).size();
    }

    /** Several pieces side by side, more than a label and its text, and no leader dots. */
    boolean isTabular(int row) {
        Pieces parts = pieces.get(row);
        boolean label = parts.count() == 2 && isLabelled(row);
        return parts.count() > 1 && !label && !isLeader(row);
    }

    private boolean isLabelled(int row) {
        Pieces parts = pieces.get(row);
        return parts.count() > 1
                && parts.starts()[1] <= LONGEST_LABEL
                && ".)".indexOf(last(strips.get(row), parts.starts()[1])) >= 0;
    }

    /** Whether the next row goes on with a paragraph below its number, and not below its text, as an entry of a list does. */
    boolean isNumbered(int row) {
        return isLabelled(row)
                && isClose(row + 1)
                && !isApart(row + 1)
                && Math.abs(strips.get(row + 1).left() - strips.get(row).left()) < ALIGNED;
    }

    private static char last(Strip strip, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (!strip.isBlank(i)) {
                String text = strip.text(i);
                return text.charAt(text.length() - 1);
            }
        }
        return ' ';
    }

    /** Dots that lead from an entry of a contents list to its page. */
    boolean isLeader(int row) {
        Strip strip = strips.get(row);
        int dots = 0;
        for (int i = 0; i < strip.length() && dots < LEADER; i++) {
            if (!strip.isBlank(i)) {
                dots = strip.text(i).endsWith(".") ? dots + strip.text(i).length() : 0;
            }
        }
        return dots >= LEADER;
    }
}
