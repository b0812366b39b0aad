package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import io.github.rapporteur.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a table: cells of a row joined by tabs, rows by newlines, lines of a cell by spaces. */
final class TableWriter {
    private static final float CELL_GAP = 0.45f;
    private static final float NEXT_ROW = 1.4f;
    private static final float WIDER = 1.08f;
    private static final float EDGE_GAP = 0.12f;
    private static final float AT_EDGE = 0.8f;
    private static final int HIGHEST_HEAD = 6;
    private static final int FEWEST_GRID_ROWS = 5;
    private static final int LARGEST_GRID_ROW = 5;
    /** A frame with a head has three rules across; with more, each row has its own. */
    private static final int FEWEST_BOXES = 3;

    private final List<Strip> strips;
    private final TableArea area;
    private final LineWriter writer;
    /** The smallest distance between two lines. */
    private final float leading;

    private final boolean isEven;
    private final StringBuilder text = new StringBuilder();
    private final ImmutableList.Builder<Inline> inlines = ImmutableList.builder();

    private TableWriter(List<Strip> strips, TableArea area, LineWriter writer) {
        this.strips = strips.subList(area.from(), area.to());
        this.area = area;
        this.writer = writer;
        float least = Float.MAX_VALUE;
        float most = 0;
        for (int i = 1; i < this.strips.size(); i++) {
            float gap = this.strips.get(i).baseline() - this.strips.get(i - 1).baseline();
            least = gap > this.strips.get(i).size() ? Math.min(least, gap) : least;
            most = Math.max(most, gap);
        }
        leading = least;
        isEven = most <= WIDER * least;
    }

    /** The table as one line of kind {@link BlockKind#TABLE}; empty where nothing of it has a character. */
    static Optional<Line> write(List<Strip> strips, TableArea area, LineWriter writer) {
        return new TableWriter(strips, area, writer).write();
    }

    private Optional<Line> write() {
        List<Line> cells = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= strips.size(); i++) {
            if (i == strips.size() || isNewRow(i)) {
                row(strips.subList(start, i), cells);
                start = i;
            }
        }
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        Box box = cells.stream().map(Line::box).reduce(Box::cover).orElseThrow();
        Line first = cells.getFirst();
        return Optional.of(new Line(
                BlockKind.TABLE,
                text.toString(),
                box,
                box.bottom(),
                first.fontSize(),
                cells.stream().allMatch(Line::bold),
                cells.stream().allMatch(Line::italic),
                first.rightToLeft(),
                first.face(),
                first.column(),
                inlines.build()));
    }

    private boolean isNewRow(int strip) {
        float y = strips.get(strip).baseline();
        float above = strips.get(strip - 1).baseline();
        int interval = interval(above);
        if (interval != interval(y)) {
            return true;
        }
        if (area.grid() && area.rules().length > FEWEST_BOXES) {
            return false;
        }
        boolean grid =
                area.rules().length > FEWEST_GRID_ROWS && strips.size() <= LARGEST_GRID_ROW * (area.rules().length - 1);
        boolean head = interval == 1 && area.rules().length > 2 && countIn(1) <= HIGHEST_HEAD;
        return !head && (grid ? isEntry(strip, 2) || isSetApart(strip, y - above) : startsRow(strip, y - above));
    }

    /** The number of rules above a height. */
    private int interval(float y) {
        int count = 0;
        while (count < area.rules().length && area.rules()[count] < y) {
            count++;
        }
        return count;
    }

    private long countIn(int interval) {
        return strips.stream()
                .filter(strip -> interval(strip.baseline()) == interval)
                .count();
    }

    /**
     * A row begins behind a gap wider than that between the lines of a cell; where all lines are equally close, with a
     * new entry in the first column beside figures.
     */
    private boolean startsRow(int strip, float gap) {
        Strip line = strips.get(strip);
        if (gap > NEXT_ROW * line.size()) {
            return true;
        }
        boolean wider = gap > WIDER * leading || isEven;
        return isEntry(strip, 1) || wider && startsEntry(cells(line).getFirst());
    }

    /** Between two rules, rows of their own stand apart and begin in most columns at once. */
    private boolean isSetApart(int strip, float gap) {
        Strip line = strips.get(strip);
        long filled = cells(line).stream().filter(cell -> !cell.isEmpty()).count();
        return gap > NEXT_ROW * line.size() && gap > WIDER * leading && filled > 2 && filled * 2 > area.columns();
    }

    /** Whether a line has a new entry in its first column, and figures in most of its other ones. */
    private boolean isEntry(int strip, int fewest) {
        List<Strip> cells = cells(strips.get(strip));
        if (!startsEntry(cells.getFirst())) {
            return false;
        }
        long filled = cells.stream().skip(1).filter(cell -> !cell.isEmpty()).count();
        long figures = cells.stream().skip(1).filter(Strip::isFigure).count();
        return figures >= fewest && figures * 2 >= filled;
    }

    private static boolean startsEntry(Strip cell) {
        return !cell.isEmpty() && !Character.isLowerCase(cell.text(0).charAt(0));
    }

    /** Cuts a strip at the gutters of the table, unless text runs across them. */
    private List<Strip> cells(Strip strip) {
        List<Strip> cells = new ArrayList<>();
        int start = 0;
        float right = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < strip.length(); i++) {
            if (strip.isBlank(i)) {
                continue;
            }
            while (cells.size() + 1 < area.columns()
                    && strip.left(i) > area.gutter(cells.size())
                    && isCut(right, strip.left(i), cells.size(), strip.size())) {
                cells.add(strip.part(start, i));
                start = i;
            }
            right = Math.max(right, strip.right(i));
        }
        cells.add(strip.part(start, strip.length()));
        while (cells.size() < area.columns()) {
            cells.add(strip.part(0, 0));
        }
        return cells;
    }

    /** Cells end at a gap, or where one ends at the edge of its column or the next begins at the edge of its own. */
    private boolean isCut(float right, float left, int column, float size) {
        if (area.grid()) {
            return left - right > EDGE_GAP * size;
        }
        boolean atEdge = Math.abs(right - area.rights()[column]) < AT_EDGE
                || Math.abs(left - area.lefts()[column + 1]) < AT_EDGE;
        return left - right > (atEdge ? EDGE_GAP : CELL_GAP) * size;
    }

    private void row(List<Strip> lines, List<Line> written) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        List<List<Strip>> cut = lines.stream().map(this::cells).toList();
        for (int column = 0; column < area.columns(); column++) {
            if (column > 0) {
                text.append('\t');
            }
            boolean first = true;
            for (List<Strip> cells : cut) {
                Strip cell = cells.get(column);
                Line line = cell.isEmpty() ? null : writer.write(cell).orElse(null);
                if (line != null) {
                    append(line, first);
                    written.add(line);
                    first = false;
                }
            }
        }
    }

    /** A word or range that the end of a line cuts behind its hyphen or dash is one. */
    private boolean endsInHyphen() {
        int last = text.length() - 1;
        return last > 0 && "-–".indexOf(text.charAt(last)) >= 0 && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    private void append(Line line, boolean first) {
        if (!first && !endsInHyphen()) {
            text.append(' ');
        }
        int from = text.length();
        text.append(line.text());
        for (Inline inline : line.inlines()) {
            inlines.add(new Inline(inline.span().shift(from), inline.kind(), inline.detail()));
        }
    }
}
