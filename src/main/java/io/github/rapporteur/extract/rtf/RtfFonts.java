package io.github.rapporteur.extract.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** Which encoding the bytes of a font are in. */
final class RtfFonts {
    /** The charset number of fonts that hold signs in place of letters. */
    private static final int SYMBOL = 2;

    private final Map<Integer, Charset> encodings = new HashMap<>();
    private final Map<Integer, Boolean> symbols = new HashMap<>();
    private Charset common = Charset.forName("windows-1252");
    private int current = -1;

    /** Sets the encoding of fonts that name none, from {@code \ansicpg}. */
    void codePage(int number) {
        common = byPage(number, common);
    }

    void common(Charset charset) {
        common = charset;
    }

    /** Turns to a font of the table, to be described by what follows. */
    void describe(int font) {
        current = font;
    }

    /** Describes the font by its Windows charset number. */
    void charset(int number) {
        symbols.put(current, number == SYMBOL);
        Charset known = switch (number) {
            case 77 -> charset("x-MacRoman", common);
            case 128 -> charset("windows-31j", common);
            case 129 -> charset("x-windows-949", common);
            case 134 -> charset("GBK", common);
            case 136 -> charset("Big5", common);
            case 161 -> byPage(1253, common);
            case 162 -> byPage(1254, common);
            case 163 -> byPage(1258, common);
            case 177 -> byPage(1255, common);
            case 178 -> byPage(1256, common);
            case 186 -> byPage(1257, common);
            case 204 -> byPage(1251, common);
            case 222 -> charset("x-windows-874", common);
            case 238 -> byPage(1250, common);
            default -> null;
        };
        if (known != null) {
            encodings.put(current, known);
        }
    }

    /** Describes the font by its code page. */
    void page(int number) {
        encodings.put(current, byPage(number, common));
    }

    Charset of(int font) {
        return encodings.getOrDefault(font, common);
    }

    boolean isSymbol(int font) {
        return symbols.getOrDefault(font, false);
    }

    private static Charset byPage(int number, Charset otherwise) {
        return switch (number) {
            case 936 -> charset("GBK", otherwise);
            case 950 -> charset("Big5", otherwise);
            case 932 -> charset("windows-31j", otherwise);
            case 949 -> charset("x-windows-949", otherwise);
            case 874 -> charset("x-windows-874", otherwise);
            case 10000 -> charset("x-MacRoman", otherwise);
            case 65001 -> charset("UTF-8", otherwise);
            case 437, 850, 852, 855, 866 -> charset("IBM" + number, otherwise);
            default -> number >= 1250 && number <= 1258 ? charset("windows-" + number, otherwise) : otherwise;
        };
    }

    private static Charset charset(String name, Charset otherwise) {
        return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }
}
