package io.github.rapporteur.samples;

import com.google.common.collect.ImmutableList;
import org.openpdf.text.pdf.PdfContentByte;

/** Puts single lines and rules at given places of a page. */
final class PdfPen {
    private final PdfFonts fonts;
    private final boolean rightToLeft;

    PdfPen(PdfFonts fonts, boolean rightToLeft) {
        this.fonts = fonts;
        this.rightToLeft = rightToLeft;
    }

    /** Draws a line whose left end, or right end if {@code fromRight}, is at {@code x}. */
    void put(PdfContentByte page, String text, boolean bold, float size, float x, float y, boolean fromRight) {
        if (text.isEmpty()) {
            return;
        }
        boolean turned = rightToLeft && text.chars().anyMatch(c -> c >= 0x600 && c <= 0x6FF);
        float width = width(text, bold, size);
        float left = fromRight ? x - width : x;
        ImmutableList<PdfFonts.Piece> pieces = ImmutableList.copyOf(fonts.pieces(text, bold, false, size, 0));
        new PdfLine(pieces, turned ? left + width : left, 0, size, ImmutableList.of(), false, turned).draw(page, y);
    }

    float width(String text, boolean bold, float size) {
        return (float) fonts.pieces(text, bold, false, size, 0).stream()
                .mapToDouble(PdfFonts.Piece::width)
                .sum();
    }

    static void rule(PdfContentByte page, float from, float to, float y) {
        page.setLineWidth(0.5f);
        page.moveTo(from, y);
        page.lineTo(to, y);
        page.stroke();
    }
}
