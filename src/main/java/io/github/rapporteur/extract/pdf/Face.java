package io.github.rapporteur.extract.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/**
 * A font as the reader needs it: which character a code means and how wide it is, and what the looks of the font tell. Its
 * tables are asked first, the font itself, through PDFBox, only where they do not tell.
 */
final class Face {
    private static final float BOLD_WEIGHT = 600;
    /** Codes above are rare enough to be asked anew each time. */
    private static final int MOST_CODES = 1 << 16;

    private final COSDictionary dictionary;
    private final @Nullable FontTables tables;
    private @Nullable PDFont font;
    private boolean closed;
    private final boolean bold;
    private final boolean italic;
    private final boolean twoBytes;
    private final boolean simple;
    private final float sizeFactor;
    private final @Nullable Codes[] codes = new Codes[MOST_CODES / Codes.SIZE];

    private Face(COSDictionary dictionary, @Nullable FontTables tables, @Nullable PDFont font) {
        this.dictionary = dictionary;
        this.tables = tables;
        this.font = font;
        String base = font == null ? dictionary.getNameAsString(COSName.BASE_FONT) : font.getName();
        String name = base == null ? "" : base.toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font == null ? descriptor(dictionary) : font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        boolean slanted = descriptor != null && descriptor.isItalic();
        bold = heavy || name.contains("bold") || name.contains("black");
        italic = slanted || name.contains("italic") || name.contains("oblique");
        simple = tables == null ? font instanceof PDSimpleFont : !tables.twoBytes();
        twoBytes = tables == null ? isIdentity(font) : tables.twoBytes();
        sizeFactor = font instanceof PDType3Font drawn ? sizeFactor(drawn) : 1;
    }

    /** @throws IOException if the font is damaged beyond use */
    static Face of(COSDictionary dictionary) throws IOException {
        FontTables tables = FontTables.of(dictionary);
        return new Face(dictionary, tables, tables == null ? PDFontFactory.createFont(dictionary) : null);
    }

    /** What the words of scans are said to be set in. */
    static Face recognised() {
        return new Face(new COSDictionary(), null, null);
    }

    private static @Nullable PDFontDescriptor descriptor(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary owner =
                descendants != null && descendants.getObject(0) instanceof COSDictionary descendant ? descendant : font;
        COSDictionary descriptor = owner.getCOSDictionary(COSName.FONT_DESC);
        return descriptor == null ? null : new PDFontDescriptor(descriptor);
    }

    private static boolean isIdentity(@Nullable PDFont font) {
        return font instanceof PDType0Font composite
                && composite.getCMap() != null
                && composite.getCMap().getName() != null
                && composite.getCMap().getName().startsWith("Identity-");
    }

    private static float sizeFactor(PDType3Font drawn) {
        float height = drawn.getFontBBox() == null ? 0 : drawn.getFontBBox().getHeight();
        float scaled = Math.abs(height * drawn.getFontMatrix().getScaleY());
        return scaled > 0.01f && scaled < 100 ? scaled : 1;
    }

    /** The font itself; none if it is damaged. */
    private @Nullable PDFont font() {
        if (font == null && !closed) {
            closed = true;
            try {
                font = PDFontFactory.createFont(dictionary);
            } catch (IOException | RuntimeException e) {
                return null;
            }
        }
        return font;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    /** By how much the nominal size must be multiplied to get the height of a line, for fonts drawn at other scales. */
    float sizeFactor() {
        return sizeFactor;
    }

    /** Reads one code: its value in the lower half, the number of its bytes in the upper. */
    long code(byte[] bytes, int from, int to) {
        if (simple) {
            return 1L << 32 | (bytes[from] & 0xFF);
        }
        if (twoBytes) {
            int low = from + 1 < to ? bytes[from + 1] & 0xFF : 0;
            return 2L << 32 | (bytes[from] & 0xFF) << 8 | low;
        }
        PDFont own = font();
        try {
            ByteArrayInputStream rest = new ByteArrayInputStream(bytes, from, to - from);
            int code = own == null ? rest.read() : own.readCode(rest);
            int length = Math.max(1, to - from - rest.available());
            return (long) length << 32 | Math.max(0, code);
        } catch (IOException e) {
            return 1L << 32;
        }
    }

    /** The codes around one. */
    Codes codes(int code) {
        if (code >= MOST_CODES) {
            return new Codes(this, code);
        }
        Codes known = codes[code / Codes.SIZE];
        if (known == null) {
            known = new Codes(this, code);
            codes[code / Codes.SIZE] = known;
        }
        return known;
    }

    /** The characters a code means; empty where the font does not tell. Asks the font: {@link #codes} remembers. */
    String ask(int code) {
        try {
            String text = tables == null ? null : tables.text(code);
            PDFont own = text != null || tables != null && tables.tellAll() ? null : font();
            if (own != null) {
                text = own.toUnicode(code);
            }
            if (text == null) {
                return simple ? Characters.windows(code) : "";
            }
            return Characters.expand(text);
        } catch (RuntimeException e) {
            return "";
        }
    }

    /** How many glyphs were printed that have no character, or claim to be a space beside the font's real one. */
    int lost() {
        int lost = 0;
        int spaces = 0;
        int commonest = 0;
        for (Codes some : codes) {
            for (int i = 0; some != null && i < Codes.SIZE; i++) {
                int printed = some.printed(i);
                if (printed > 0 && some.text(i).isEmpty()) {
                    lost += printed;
                } else if (printed > 0 && some.text(i).equals(" ")) {
                    spaces += printed;
                    commonest = Math.max(commonest, printed);
                }
            }
        }
        return lost + spaces - commonest;
    }

    /** How far a code moves the pen, in units of the font size. Asks the font: {@link #codes} remembers. */
    float measure(int code) {
        try {
            float width = tables == null ? Float.NaN : tables.width(code);
            PDFont own = Float.isNaN(width) ? font() : null;
            if (own != null) {
                width = own.getDisplacement(code).getX();
            }
            return Float.isFinite(width) ? width : 0;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }
}
