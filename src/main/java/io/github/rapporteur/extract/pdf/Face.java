package io.github.rapporteur.extract.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * What the looks of a font tell.
 *
 * @param bold whether its name or its weight says bold
 * @param italic whether its name or its flags say italic or oblique
 */
record Face(boolean bold, boolean italic) {
    private static final float BOLD_WEIGHT = 600;

    static Face of(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        boolean slanted = descriptor != null && descriptor.isItalic();
        return new Face(
                heavy || name.contains("bold") || name.contains("black"),
                slanted || name.contains("italic") || name.contains("oblique"));
    }
}
