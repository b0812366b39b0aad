package io.github.rapporteur.samples;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.samples.PdfFonts.Piece;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A line as it will stand on a page.
 *
 * @param x its left end, in points; the right end where it runs from right to left
 * @param width to which its blanks are stretched; 0 leaves them
 * @param marks the notes it cites
 * @param last whether the page ends after it, whatever room is left
 */
record PdfLine(
        ImmutableList<Piece> pieces,
        float x,
        float width,
        float leading,
        ImmutableList<String> marks,
        boolean last,
        boolean rightToLeft) {

    static PdfLine empty(float leading) {
        return new PdfLine(ImmutableList.of(), 0, 0, leading, ImmutableList.of(), false, false);
    }

    float natural() {
        return (float) pieces.stream().mapToDouble(Piece::width).sum();
    }

    void draw(PdfContentByte page, float y) {
        if (rightToLeft) {
            drawTurned(page, y);
            return;
        }
        float stretch = stretch();
        page.beginText();
        page.setTextMatrix(x, y);
        for (Piece piece : pieces) {
            page.setFontAndSize(piece.font(), piece.size());
            page.setTextRise(piece.rise());
            page.showText(spaced(piece, stretch));
        }
        page.setTextRise(0);
        page.endText();
    }

    /** How much wider each blank becomes, in points. */
    private float stretch() {
        long blanks = pieces.stream()
                .flatMapToInt(piece -> piece.text().chars())
                .filter(c -> c == ' ')
                .count();
        return width > 0 && blanks > 0 ? (width - natural()) / blanks : 0;
    }

    private static PdfTextArray spaced(Piece piece, float stretch) {
        PdfTextArray array = new PdfTextArray();
        int from = 0;
        for (int blank = piece.text().indexOf(' '); stretch > 0 && blank >= 0; ) {
            array.add(piece.text().substring(from, blank + 1));
            array.add(-stretch * 1000 / piece.size());
            from = blank + 1;
            blank = piece.text().indexOf(' ', from);
        }
        if (from < piece.text().length()) {
            array.add(piece.text().substring(from));
        }
        return array;
    }

    private void drawTurned(PdfContentByte page, float y) {
        Phrase phrase = new Phrase();
        for (Piece piece : pieces) {
            Chunk chunk = new Chunk(piece.text(), new Font(piece.font(), piece.size()));
            chunk.setTextRise(piece.rise());
            phrase.add(chunk);
        }
        ColumnText.showTextAligned(page, Element.ALIGN_RIGHT, phrase, x, y, 0, PdfWriter.RUN_DIRECTION_RTL, 0);
    }
}
