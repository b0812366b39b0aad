package io.github.rapporteur.extract.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.jspecify.annotations.Nullable;

/**
 * What the tables in a PDF itself tell about a font: characters (ISO 32000-1, 9.10) and widths (9.2.4, 9.7.4.3). Most often
 * that is all, and the font's program, which takes long to open, need not be asked.
 */
final class FontTables {
    private static final int MOST_CODES = 1 << 16;
    private static final int DEFAULT_WIDTH = 1000;
    private static final COSName STANDARD_SYMBOL = COSName.getPDFName("Symbol");
    private static final COSName STANDARD_DINGBATS = COSName.getPDFName("ZapfDingbats");

    private final boolean twoBytes;
    private final @Nullable CMap characters;
    private final @Nullable Encoding encoding;
    private final float[] widths;
    private final float otherWidth;

    private FontTables(
            boolean twoBytes,
            @Nullable CMap characters,
            @Nullable Encoding encoding,
            float[] widths,
            float otherWidth) {
        this.twoBytes = twoBytes;
        this.characters = characters;
        this.encoding = encoding;
        this.widths = widths;
        this.otherWidth = otherWidth;
    }

    /** The tables of a font, or none where it is of a kind that they do not suffice for. */
    static @Nullable FontTables of(COSDictionary font) {
        COSName subtype = font.getCOSName(COSName.SUBTYPE);
        if (COSName.TYPE0.equals(subtype)) {
            return composite(font);
        }
        boolean simple = COSName.TRUE_TYPE.equals(subtype) || COSName.TYPE1.equals(subtype);
        return simple && font.getCOSArray(COSName.WIDTHS) != null ? simple(font) : null;
    }

    private static @Nullable FontTables composite(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        CMap characters = characters(font);
        boolean usable = characters != null
                && COSName.IDENTITY_H.equals(font.getCOSName(COSName.ENCODING))
                && descendants != null
                && descendants.size() > 0;
        if (!usable || !(descendants.getObject(0) instanceof COSDictionary descendant)) {
            return null;
        }
        float other = descendant.getFloat(COSName.DW, DEFAULT_WIDTH);
        return new FontTables(true, characters, null, widthsByRange(descendant.getCOSArray(COSName.W)), other / 1000);
    }

    private static @Nullable FontTables simple(COSDictionary font) {
        COSName name = font.getCOSName(COSName.BASE_FONT);
        COSName encoding = font.getCOSName(COSName.ENCODING);
        boolean own = STANDARD_SYMBOL.equals(name)
                || STANDARD_DINGBATS.equals(name)
                || encoding != null && encoding.getName().startsWith("Identity");
        if (own) {
            return null;
        }
        Encoding known = COSName.WIN_ANSI_ENCODING.equals(encoding) ? WinAnsiEncoding.INSTANCE : null;
        CMap characters = characters(font);
        if (characters == null && known == null) {
            return null;
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        float other = descriptor == null ? Float.NaN : descriptor.getFloat(COSName.MISSING_WIDTH, 0) / 1000;
        return new FontTables(false, characters, known, widthsFromFirst(font), other);
    }

    private static @Nullable CMap characters(COSDictionary font) {
        if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
            return null;
        }
        try (RandomAccessRead map = stream.createView()) {
            CMap parsed = new CMapParser().parse(map);
            return parsed.hasUnicodeMappings() ? parsed : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static float[] widthsFromFirst(COSDictionary font) {
        COSArray list = font.getCOSArray(COSName.WIDTHS);
        int first = font.getInt(COSName.FIRST_CHAR, -1);
        int last = Math.min(Codes.SIZE - 1, font.getInt(COSName.LAST_CHAR, -1));
        float[] widths = new float[Codes.SIZE];
        Arrays.fill(widths, Float.NaN);
        for (int code = Math.max(0, first);
                list != null && first >= 0 && code <= last && code - first < list.size();
                code++) {
            widths[code] = list.getObject(code - first) instanceof COSNumber width ? width.floatValue() / 1000 : 0;
        }
        return widths;
    }

    /** Reads {@code first [width …]} and {@code first last width}. */
    private static float[] widthsByRange(@Nullable COSArray list) {
        float[] widths = new float[0];
        int size = list == null ? 0 : list.size();
        for (int i = 0; list != null && i + 1 < size; ) {
            int first = number(list.getObject(i));
            COSBase next = list.getObject(i + 1);
            if (next instanceof COSArray each) {
                widths = upTo(first + each.size() - 1, widths);
                for (int k = 0; k < each.size() && first >= 0 && first + k < widths.length; k++) {
                    widths[first + k] =
                            each.getObject(k) instanceof COSNumber width ? width.floatValue() / 1000 : Float.NaN;
                }
                i += 2;
            } else {
                int last = Math.min(number(next), MOST_CODES - 1);
                widths = upTo(last, widths);
                if (first >= 0 && first <= last && i + 2 < size && list.getObject(i + 2) instanceof COSNumber width) {
                    Arrays.fill(widths, first, last + 1, width.floatValue() / 1000);
                }
                i += 3;
            }
        }
        return widths;
    }

    private static int number(@Nullable COSBase value) {
        return value instanceof COSNumber number ? number.intValue() : -1;
    }

    private static float[] upTo(int code, float[] widths) {
        int needed = Math.min(code, MOST_CODES - 1) + 1;
        if (needed <= widths.length) {
            return widths;
        }
        float[] longer = Arrays.copyOf(widths, Math.max(needed, Math.min(MOST_CODES, 2 * widths.length)));
        Arrays.fill(longer, widths.length, longer.length, Float.NaN);
        return longer;
    }

    /** Whether each code is two bytes, else one. */
    boolean twoBytes() {
        return twoBytes;
    }

    /** The characters a code means; none where the tables do not tell. */
    @Nullable
    String text(int code) {
        String text = characters == null ? null : characters.toUnicode(code);
        return text != null || encoding == null
                ? text
                : GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code));
    }

    /** Whether the font's program has nothing to add about characters. */
    boolean tellAll() {
        return encoding != null;
    }

    /** How far a code moves the pen, in units of the font size; NaN where the tables do not tell. */
    float width(int code) {
        float width = code >= 0 && code < widths.length ? widths[code] : Float.NaN;
        return Float.isNaN(width) ? otherWidth : width;
    }
}
