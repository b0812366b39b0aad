package io.github.rapporteur.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The faces of type a page is set in: those every PDF reader has, and two for Arabic that only tell widths and letters. */
enum Face {
    ROMAN(FontName.TIMES_ROMAN),
    BOLD(FontName.TIMES_BOLD),
    ITALIC(FontName.TIMES_ITALIC),
    ARABIC(FontName.COURIER),
    ARABIC_BOLD(FontName.COURIER_BOLD);

    /** How wide each Arabic letter is, in thousandths of the size. */
    static final int ARABIC_WIDTH = 420;

    private final FontName name;
    private final PDFont font;

    Face(FontName name) {
        this.name = name;
        this.font = new PDType1Font(name);
    }

    boolean isArabic() {
        return this == ARABIC || this == ARABIC_BOLD;
    }

    String fontName() {
        return name.getName();
    }

    /** The width of a text in points. */
    float width(String text, float size) {
        if (isArabic()) {
            return text.length() * ARABIC_WIDTH * size / 1000;
        }
        try {
            return font.getStringWidth(text) * size / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
