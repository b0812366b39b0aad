package io.github.rapporteur.extract.flow;

import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A table while it is read: rows of cells, and in each cell whatever stands there. */
public final class Table {
    private final List<List<Cell>> rows = new ArrayList<>();
    private final TableGrid grid = new TableGrid();

    /** What a cell holds. */
    private sealed interface Piece {}

    private record Paragraph(BlockDraft draft) implements Piece {}

    private record Nested(Table table) implements Piece {}

    private record Note(BlockDraft draft) implements Piece {}

    /** A cell takes what is read inside it. */
    public static final class Cell implements BlockSink {
        private final List<Piece> pieces = new ArrayList<>();

        private Cell() {}

        @Override
        public void paragraph(BlockDraft paragraph) {
            if (!paragraph.isBlank()) {
                pieces.add(new Paragraph(paragraph));
            }
        }

        @Override
        public void table(Table table) {
            pieces.add(new Nested(table));
        }

        @Override
        public void note(BlockDraft note) {
            pieces.add(new Note(note));
        }

        private boolean isEmpty() {
            return pieces.isEmpty();
        }
    }

    /** Begins a row. */
    public void startRow() {
        rows.add(new ArrayList<>());
    }

    /**
     * Says where the cells of the row under way end on the right, from the first to the last; a row that says nothing
     * has its cells in the first columns.
     */
    public void endRow(int... edges) {
        if (edges.length == rows.getLast().size()) {
            grid.add(rows.size() - 1, edges);
        }
    }

    /** Takes the row under way back. */
    public void dropRow() {
        rows.removeLast();
    }

    /** Adds a cell to the row under way, behind {@code empty} columns that it leaves free. */
    public Cell addCell(int empty) {
        List<Cell> row = rows.getLast();
        for (int i = 0; i < empty; i++) {
            row.add(new Cell());
        }
        Cell cell = new Cell();
        row.add(cell);
        return cell;
    }

    /**
     * Writes the table as one block and the notes it calls behind it. A table of one column has nothing to line up: it is
     * only a frame, and what stands in it is written as if there were none.
     */
    public void write(Consumer<BlockDraft> out) {
        grid.align(rows, Cell::new);
        if (rows.stream().allMatch(row -> row.size() <= 1)) {
            writeFramed(out);
        } else {
            out.accept(draft());
            writeNotes(out);
        }
    }

    private void writeFramed(Consumer<BlockDraft> out) {
        for (Piece piece : pieces()) {
            switch (piece) {
                case Paragraph paragraph -> out.accept(paragraph.draft());
                case Note note -> out.accept(note.draft());
                case Nested nested -> nested.table().write(out);
            }
        }
    }

    private void writeNotes(Consumer<BlockDraft> out) {
        for (Piece piece : pieces()) {
            if (piece instanceof Note note) {
                out.accept(note.draft());
            } else if (piece instanceof Nested nested) {
                nested.table().writeNotes(out);
            }
        }
    }

    private List<Piece> pieces() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.pieces.stream())
                .toList();
    }

    /** Cells joined by tabs, rows by newlines; inside a cell there is neither, and tables in it are run together. */
    private BlockDraft draft() {
        BlockDraft draft = new BlockDraft(BlockKind.TABLE);
        for (List<Cell> row : rows) {
            int width = row.size();
            while (width > 0 && row.get(width - 1).isEmpty()) {
                width--;
            }
            for (int i = 0; i < width; i++) {
                draft.append(i > 0 ? "\t" : draft.length() > 0 ? "\n" : "");
                join(row.get(i).pieces, draft, draft.length());
            }
        }
        return draft;
    }

    private static void join(List<Piece> pieces, BlockDraft draft, int start) {
        for (Piece piece : pieces) {
            if (piece instanceof Paragraph paragraph) {
                draft.append(draft.length() > start ? " " : "")
                        .append(paragraph.draft().onOneLine());
            } else if (piece instanceof Nested nested) {
                join(nested.table().pieces(), draft, start);
            }
        }
    }
}
