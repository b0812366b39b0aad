package io.github.rapporteur.reference;

import com.google.common.base.CharMatcher;
import io.github.rapporteur.text.Span;
import java.util.Arrays;

/**
 * A text made easy to scan, with the way back: white space is one blank, invisible marks are gone, dashes, quotes,
 * full-width signs and the forms of alif each have one look.
 */
final class PlainText {
    private static final CharMatcher INVISIBLE = CharMatcher.anyOf("\u00ad\ufeff\u061c\u0640")
            .or(CharMatcher.inRange('\u200b', '\u200f'))
            .or(CharMatcher.inRange('\u202a', '\u202e'))
            .or(CharMatcher.inRange('\u2060', '\u2069'))
            .or(CharMatcher.inRange('\u064b', '\u0652'))
            .precomputed();

    private final String text;
    private final String lower;
    private final int[] origins;

    private PlainText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(folded[i]);
        }
        this.lower = new String(folded);
    }

    static PlainText of(String raw) {
        char[] plain = new char[raw.length()];
        int count = 0;
        int[] origins = new int[raw.length() + 1];
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            if (sign >= 0x80 && INVISIBLE.matches(sign)) {
                continue;
            }
            char folded = sign < 0x80 && sign > ' ' ? sign : fold(sign);
            if (folded == ' ' && count > 0 && plain[count - 1] == ' ') {
                continue;
            }
            origins[count] = i;
            plain[count++] = folded;
        }
        origins[count] = raw.length();
        return new PlainText(new String(plain, 0, count), Arrays.copyOf(origins, count + 1));
    }

    private static char fold(char sign) {
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign)) {
            return ' ';
        }
        if (sign >= '\u2010' && sign <= '\u2015' || sign == '\u2212') {
            return '-';
        }
        if (sign >= '\uff01' && sign <= '\uff5e') {
            return (char) (sign - 0xfee0);
        }
        if (sign >= '\u0660' && sign <= '\u0669') {
            return (char) (sign - '\u0660' + '0');
        }
        return switch (sign) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627';
            case '\u0451' -> '\u0435';
            case '\u060c' -> ',';
            case '\u061b' -> ';';
            default -> sign;
        };
    }

    int length() {
        return text.length();
    }

    /** The character at an offset, or NUL outside. */
    char at(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\0';
    }

    /** The lower-case character at an offset, or NUL outside. */
    char lowerAt(int offset) {
        return offset >= 0 && offset < lower.length() ? lower.charAt(offset) : '\0';
    }

    /** The whole text in lower case. */
    String lower() {
        return lower;
    }

    String slice(int start, int end) {
        return text.substring(start, end);
    }

    /** Whether {@code words}, in lower case, stand at an offset. */
    boolean has(String words, int offset) {
        return lower.startsWith(words, offset);
    }

    /** Behind the blank at an offset, if there is one. */
    int skipBlank(int offset) {
        return at(offset) == ' ' ? offset + 1 : offset;
    }

    /** Where a stretch of this text came from. */
    Span origin(int start, int end) {
        int last = end > start ? origins[end - 1] + 1 : origins[start];
        return new Span(origins[start], last);
    }

    /** Where an offset of the original text lies here. */
    int plainOffset(int origin) {
        int found = Arrays.binarySearch(origins, origin);
        return found >= 0 ? found : Math.min(-found - 1, length());
    }

    /** Letters of scripts that put blanks between words, and digits. */
    static boolean isWordPart(char sign) {
        if (sign < 0x80) {
            return sign >= '0' && sign <= '9' || sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
        }
        return Character.isLetterOrDigit(sign) && !isIdeograph(sign);
    }

    static boolean isIdeograph(char sign) {
        return sign >= '\u3007' && sign <= '\u9fff' && Character.isIdeographic(sign);
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    static boolean isArabic(char sign) {
        return sign >= '\u0620' && sign <= '\u064a';
    }

    static boolean isCapital(char sign) {
        return sign >= 'A' && sign <= 'Z';
    }

    @Override
    public String toString() {
        return text;
    }
}
