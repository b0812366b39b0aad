package io.github.rapporteur.samples;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.samples.PdfFonts.Piece;
import io.github.rapporteur.samples.PdfLines.Shape;
import java.util.ArrayList;
import java.util.List;

/** Sets the rows of a table, each on one line of the page, its cells at the same places. */
final class PdfTable {
    private static final float GAP = 12;

    private final PdfFonts fonts;
    private final Block block;
    private final Shape shape;

    PdfTable(PdfFonts fonts, Block block, Shape shape) {
        this.fonts = fonts;
        this.block = block;
        this.shape = shape;
    }

    /** Every cell is a line of its own; the first of a row moves down, the others stay beside it. */
    List<PdfLine> lines() {
        float[] at = columns();
        List<PdfLine> lines = new ArrayList<>();
        for (int row = 0; row < block.cells().size(); row++) {
            ImmutableList<String> cells = block.cells().get(row);
            for (int column = 0; column < cells.size(); column++) {
                ImmutableList<Piece> pieces = pieces(cells.get(column), row == 0);
                float leading = column == 0 ? shape.leading() : 0;
                lines.add(new PdfLine(pieces, at[column], 0, leading, ImmutableList.of(), false, false));
            }
        }
        return lines;
    }

    private ImmutableList<Piece> pieces(String text, boolean head) {
        return ImmutableList.copyOf(fonts.pieces(text, false, head, 8.5f, 0));
    }

    private float[] columns() {
        int count = block.cells().get(0).size();
        float[] at = new float[count];
        float x = shape.left();
        for (int column = 0; column < count; column++) {
            at[column] = x;
            float widest = 0;
            for (ImmutableList<String> row : block.cells()) {
                float width = 0;
                for (Piece piece : pieces(row.get(column), false)) {
                    width += piece.width();
                }
                widest = Math.max(widest, width);
            }
            x += widest + GAP;
        }
        return at;
    }
}
