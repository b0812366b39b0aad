package io.github.rapporteur.extract.pdf;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds charts by the figures along their upright axis: one below the other, evenly spaced, each less than the one above
 * by as much. What is printed beside and below them, numbers, names and legend, belongs to the chart.
 */
final class Charts {
    private static final int FEWEST_TICKS = 4;
    private static final float ALIGNED = 2.5f;
    private static final float EVEN = 0.12f;
    private static final float ALIKE = 0.001f;
    private static final float PROSE = 0.6f;
    private static final int MOST_LABELS = 5;
    private static final float FURTHEST = 3.2f;
    private static final CharMatcher IN_FIGURES = CharMatcher.anyOf(" ,%\u00A0\u2009$");

    private final TableRows rows;
    private final List<Tick> ticks = new ArrayList<>();
    private final float width;

    /** A figure at the left end of a row. */
    private record Tick(int row, double value, float left, float right, float baseline) {}

    private Charts(TableRows rows, float width) {
        this.rows = rows;
        this.width = width;
        for (int i = 0; i < rows.count(); i++) {
            Pieces row = rows.pieces(i);
            int end = row.count() > 1 ? row.starts()[1] : rows.strip(i).length();
            Double value = Doubles.tryParse(IN_FIGURES.removeFrom(rows.strip(i).text(0, end)));
            if (value != null) {
                ticks.add(new Tick(
                        i, value, row.lefts()[0], row.rights()[0], rows.strip(i).baseline()));
            }
        }
    }

    /**
     * The charts of a page, from top to bottom.
     *
     * @param width of the page
     */
    static List<TableArea> find(TableRows rows, float width) {
        Charts charts = new Charts(rows, width);
        List<TableArea> found = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < charts.ticks.size(); i++) {
            List<Tick> axis = charts.axis(i);
            int first = axis.getFirst().row();
            if (axis.size() >= FEWEST_TICKS && first >= behind && charts.isBare(axis)) {
                int from = charts.top(first, behind);
                int to = charts.bottom(axis.getLast().row() + 1);
                found.add(rows.columns(from, to).area(from, to, charts.between(from, to)));
                behind = to;
            }
        }
        return found;
    }

    /** Heights between the lines: each is a row of its own. */
    private float[] between(int from, int to) {
        float[] heights = new float[Math.max(0, to - from - 1)];
        for (int i = 0; i < heights.length; i++) {
            heights[i] =
                    (rows.strip(from + i).baseline() + rows.strip(from + i + 1).baseline()) / 2;
        }
        return heights;
    }

    /** The figures that follow one below the other as those of an axis. */
    private List<Tick> axis(int first) {
        List<Tick> axis = new ArrayList<>(List.of(ticks.get(first)));
        for (Tick tick : ticks.subList(first + 1, ticks.size())) {
            if (follows(axis, tick)) {
                axis.add(tick);
            }
        }
        return axis;
    }

    private static boolean follows(List<Tick> axis, Tick tick) {
        Tick last = axis.getLast();
        boolean aligned =
                Math.abs(tick.right() - last.right()) < ALIGNED || Math.abs(tick.left() - last.left()) < ALIGNED;
        float down = tick.baseline() - last.baseline();
        double less = last.value() - tick.value();
        if (!aligned || down <= 0 || less <= 0) {
            return false;
        }
        if (axis.size() == 1) {
            return true;
        }
        Tick before = axis.get(axis.size() - 2);
        float usual = last.baseline() - before.baseline();
        double step = before.value() - last.value();
        return Math.abs(down - usual) < EVEN * usual + 1 && Math.abs(less - step) < ALIKE * Math.abs(step) + 1e-9;
    }

    /** Whether most of the figures stand alone, and no prose stands between them. */
    private boolean isBare(List<Tick> axis) {
        long alone = axis.stream()
                .filter(tick -> rows.pieces(tick.row()).count() == 1)
                .count();
        boolean prose = false;
        for (int i = axis.getFirst().row(); i <= axis.getLast().row(); i++) {
            prose |= isProse(i) || rows.gap(i) < 0;
        }
        return alone * 2 >= axis.size() && !prose;
    }

    private boolean isProse(int row) {
        Pieces pieces = rows.pieces(row);
        float widest = 0;
        for (int i = 0; i < pieces.count(); i++) {
            widest = Math.max(widest, pieces.rights()[i] - pieces.lefts()[i]);
        }
        return widest > PROSE * width || widest > PROSE / 2 * width && pieces.count() == 1;
    }

    /** Figures set over the highest columns stand above the axis. */
    private int top(int first, int behind) {
        int from = first;
        while (from > behind && rows.isClose(from) && isFigures(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isFigures(int row) {
        return rows.strip(row).isFigure() && !rows.isTabular(row) || isFigureRow(row);
    }

    private boolean isFigureRow(int row) {
        int count = rows.pieces(row).count();
        boolean figures = count > 1;
        for (int i = 0; i < count && figures; i++) {
            figures = rows.cell(row, i).isFigure();
        }
        return figures;
    }

    /** Names along the axis across and the legend stand below. */
    private int bottom(int behindAxis) {
        int to = behindAxis;
        while (to < rows.count()
                && to - behindAxis < MOST_LABELS
                && rows.gap(to) > 0
                && rows.gap(to) < FURTHEST * rows.strip(to).size()
                && rows.pieces(to).count() > 1
                && rows.isTabular(to)
                && !isProse(to)) {
            to++;
        }
        return to;
    }
}
