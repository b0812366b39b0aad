package io.github.rapporteur.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of the PDF samples, each embedded with no more glyphs than a file needs. */
final class PdfFonts {
    private final BaseFont regular = font("NotoSerif-Regular.ttf");
    private final BaseFont bold = font("NotoSerif-Bold.ttf");
    private final BaseFont italic = font("NotoSerif-Italic.ttf");
    private final BaseFont arabic = font("NotoNaskhArabic-Regular.ttf");
    private final BaseFont arabicBold = font("NotoNaskhArabic-Bold.ttf");

    private static BaseFont font(String file) {
        Path path = Path.of(System.getProperty("samples.fonts", "/usr/share/fonts"), "truetype", "noto", file);
        if (!Files.isReadable(path)) {
            throw new IllegalStateException("font " + path + " is missing: install Debian's fonts-noto-core,"
                    + " or name the folder that holds truetype/noto with -Dsamples.fonts=FOLDER");
        }
        try {
            return BaseFont.createFont(path.toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A piece that one font can print. */
    record Piece(String text, BaseFont font, float size, float rise) {
        float width() {
            return font.getWidthPoint(text, size);
        }
    }

    /** Parts a text by the fonts it needs: Arabic letters and blanks between them, all else. */
    List<Piece> pieces(String text, boolean isBold, boolean isItalic, float size, float rise) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || arabic(text, i) != arabic(text, from)) {
                boolean right = arabic(text, from);
                pieces.add(new Piece(text.substring(from, i), pick(right, isBold, isItalic), size, rise));
                from = i;
            }
        }
        return pieces;
    }

    /** A blank or a comma belongs to the letters before it. */
    private static boolean arabic(String text, int at) {
        int i = at;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        char c = text.charAt(i);
        return c >= '\u0600' && c <= '\u06FF';
    }

    private BaseFont pick(boolean right, boolean isBold, boolean isItalic) {
        if (right) {
            return isBold ? arabicBold : arabic;
        }
        return isBold ? bold : isItalic ? italic : regular;
    }
}
