package io.github.rapporteur.extract.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Puts paragraphs into cells and cells into tables by what each says of how deep in tables it stands, as DOC and RTF
 * do. Cells and rows are open until their end is told.
 */
public final class TableStack {
    /** Tables in tables deeper than this are read as if they were this deep. */
    private static final int DEEPEST = 30;

    private final BlockSink sink;
    private final Deque<Open> open = new ArrayDeque<>();

    /** A table under way. */
    private static final class Open {
        final Table table = new Table();
        boolean inRow;
        Optional<Table.Cell> cell = Optional.empty();

        Table.Cell cell() {
            if (!inRow) {
                table.startRow();
                inRow = true;
            }
            if (cell.isEmpty()) {
                cell = Optional.of(table.addCell(0));
            }
            return cell.get();
        }
    }

    /** @param sink takes what stands in no table, and finished tables */
    public TableStack(BlockSink sink) {
        this.sink = sink;
    }

    /** Where a paragraph goes that stands {@code depth} tables deep. */
    public BlockSink at(int depth) {
        level(depth);
        return open.isEmpty() ? sink : open.peek().cell();
    }

    /** Ends the cell under way. */
    public void endCell(int depth) {
        level(depth);
        if (!open.isEmpty()) {
            open.peek().cell();
            open.peek().cell = Optional.empty();
        }
    }

    /**
     * Ends the row under way.
     *
     * @param edges where its cells end on the right, empty if that is not known
     */
    public void endRow(int depth, int... edges) {
        level(depth);
        if (!open.isEmpty()) {
            Open table = open.peek();
            if (table.inRow) {
                table.table.endRow(edges);
            }
            table.inRow = false;
            table.cell = Optional.empty();
        }
    }

    /** Ends all tables. */
    public void end() {
        level(0);
    }

    private void level(int depth) {
        int wanted = Math.max(0, Math.min(depth, DEEPEST));
        while (open.size() > wanted) {
            Table table = open.pop().table;
            (open.isEmpty() ? sink : open.peek().cell()).table(table);
        }
        while (open.size() < wanted) {
            open.push(new Open());
        }
    }
}
