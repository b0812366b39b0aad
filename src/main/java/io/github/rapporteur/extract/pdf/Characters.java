package io.github.rapporteur.extract.pdf;

import java.nio.charset.Charset;
import java.text.Normalizer;

/** What single characters of fonts mean to a reader of text. */
final class Characters {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Characters() {}

    /** Ligatures and Arabic presentation forms become the letters they stand for; controls fall away. */
    static String expand(String text) {
        if (text.length() == 1) {
            char c = text.charAt(0);
            if (c > ' ' && c < 0xA0) {
                return c == 0x7F || c > 0x7F ? "" : text;
            }
        }
        StringBuilder expanded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), expanded);
        }
        return expanded.toString();
    }

    /** The character of a code of a font that has no map: most often the code is that of Windows' Latin alphabet. */
    static String windows(int code) {
        if (code < 0 || code > 0xFF) {
            return "";
        }
        return expand(new String(new byte[] {(byte) code}, WINDOWS));
    }

    private static void append(char c, StringBuilder to) {
        if (c >= 0xFB00 && c <= 0xFDFF && c != 0xFD3E && c != 0xFD3F || c >= 0xFE70 && c <= 0xFEFC) {
            to.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                    .replace(" ", ""));
        } else if (c == '\t' || c == '\n' || c == '\r') {
            to.append(' ');
        } else if (!isControl(c)) {
            to.append(symbol(c));
        }
    }

    /** Symbol fonts put their signs into the private use area, at F000 plus the code. */
    private static char symbol(char c) {
        return switch (c) {
            case 0xF0B7, 0xF09F, 0xF06C -> '\u2022';
            case 0xF0A7, 0xF06E -> '\u25AA';
            case 0xF0D8 -> '\u27A2';
            case 0xF0FC -> '\u2713';
            case 0xF020 -> ' ';
            case 0xF02A, 0xF02D, 0xF030, 0xF031, 0xF032, 0xF033, 0xF034, 0xF035, 0xF036, 0xF037, 0xF038, 0xF039 ->
                (char) (c - 0xF000);
            default -> c;
        };
    }

    private static boolean isControl(char c) {
        return c < ' '
                || c >= 0x7F && c < 0xA0
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF
                || c == 0xFFFD
                || c == 0xFFFF
                || c == 0xFFFE;
    }

    /** Nothing is inked: spaces, or no character at all. */
    static final byte BLANK = 1;

    /** No character at all. */
    static final byte EMPTY = 2;

    /** It is set over or under the letter before it. */
    static final byte MARK = 4;

    /** It is written from right to left. */
    static final byte RIGHT_TO_LEFT = 8;

    /** What a glyph's characters are, as far as the layout asks: the flags above. */
    static byte kind(String text) {
        if (text.isEmpty()) {
            return BLANK | EMPTY;
        }
        char first = text.charAt(0);
        return (byte)
                ((isBlank(text) ? BLANK : 0) | (isMark(first) ? MARK : 0) | (isRightToLeft(first) ? RIGHT_TO_LEFT : 0));
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == 0xA0 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x3000;
    }

    /** Whether the character belongs to a script that is written without spaces between words. */
    static boolean isIdeographic(char c) {
        return c >= 0x2E80 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xD840 && c <= 0xDFFF;
    }

    /** Whether the character is written from right to left. */
    static boolean isRightToLeft(char c) {
        return c >= 0x590 && c <= 0x8FF && !isArabicDigit(c)
                || c >= 0xFB1D && c <= 0xFDFF
                || c >= 0xFE70 && c <= 0xFEFC;
    }

    static boolean isArabicDigit(char c) {
        return c >= 0x660 && c <= 0x669 || c >= 0x6F0 && c <= 0x6F9;
    }

    /** Whether the character is set over or under the one before it. */
    static boolean isMark(char c) {
        return c >= 0x300 && c <= 0x36F || c >= 0x64B && c <= 0x65F || c == 0x670;
    }
}
