package io.github.rapporteur.structure;

import java.util.BitSet;
import java.util.List;

/**
 * Finds tables in plain text: runs of lines with wide gaps inside, the lines between them that hold one cell only, and
 * their heads.
 */
final class TableFinder {
    /** Spaces that part two cells. */
    static final int WIDE = 3;

    /** At least so many lines of a table have two cells or more. */
    private static final int ROWS = 2;

    private final List<Line> lines;

    private TableFinder(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines that belong to tables. */
    static BitSet find(List<Line> lines) {
        TableFinder finder = new TableFinder(lines);
        BitSet table = new BitSet(lines.size());
        int i = 0;
        while (i < lines.size()) {
            if (finder.isRow(i)) {
                int end = finder.end(i);
                if (finder.rows(i, end) >= ROWS) {
                    table.set(finder.start(i), end);
                }
                i = end;
            } else {
                i++;
            }
        }
        return table;
    }

    /** Whether a line has at least two cells, a label at its head not counted. */
    private boolean isRow(int i) {
        Line line = lines.get(i);
        if (!line.isPrintedLine()
                || line.block().box().isPresent()
                || line.text().length() > 1000) {
            return false;
        }
        int cells = Cells.of(line.text(), WIDE).size();
        if (cells < 2) {
            return false;
        }
        boolean labelled = LabelReader.read(line.text()).isPresent()
                || LeadingSymbol.length(line.text()) > 0
                || Divisions.read(line.text())
                        .filter(division -> !division.number().isEmpty())
                        .isPresent();
        return cells > 2 || !labelled || endsInFigure(line.text());
    }

    /** {@code 14    Environment    23 720 400}: the first cell looks like a label, the last is a figure. */
    private static boolean endsInFigure(String text) {
        List<String> cells = Cells.of(text, WIDE);
        String last = cells.get(cells.size() - 1);
        return last.chars().anyMatch(Character::isDigit)
                && last.chars().allMatch(c -> !Character.isLetter(c))
                && cells.size() > 1;
    }

    /** Behind the last row: between rows up to four lines with one cell may stand, page breaks cut nothing. */
    private int end(int first) {
        int end = first + 1;
        for (int i = first + 1; i < lines.size() && i - end < 5; i++) {
            if (isRow(i)) {
                end = i + 1;
            } else if (isProse(i)) {
                break;
            }
        }
        while (end < lines.size() && isRest(end)) {
            end++;
        }
        return end;
    }

    /** A numbered or long line is text again. */
    private boolean isProse(int i) {
        Line line = lines.get(i);
        return !line.isPrintedLine()
                || LabelReader.read(line.text()).filter(Label::sure).isPresent()
                || line.text().length() > 75
                || Sentences.isClosed(line.text()) && line.text().length() > 60;
    }

    /** The rest of a cell of the last row, printed on lines of its own, further in than the text. */
    private boolean isRest(int i) {
        Line line = lines.get(i);
        Line above = lines.get(i - 1);
        return line.isPrintedLine()
                && !line.afterBreak()
                && !line.pageStart()
                && Sentences.startsSmall(line.text())
                && !LabelReader.read(line.text()).isPresent()
                && line.text().length() < 60
                && line.indent() >= above.indent();
    }

    private int rows(int from, int to) {
        int rows = 0;
        for (int i = from; i < to; i++) {
            rows += isRow(i) ? 1 : 0;
        }
        return rows;
    }

    /** A head line that stands directly over the first row belongs to the table. */
    private int start(int first) {
        int start = first;
        while (start > 0
                && first - start < 3
                && !lines.get(start).afterBreak()
                && lines.get(start - 1).indent() > lines.get(start).indent() + 8
                && lines.get(start - 1).isPrintedLine()) {
            start--;
        }
        return start;
    }
}
