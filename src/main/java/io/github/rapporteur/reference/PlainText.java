package io.github.rapporteur.reference;

import com.google.common.base.CharMatcher;
import io.github.rapporteur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text made easy to scan, with the way back: white space is one blank, invisible marks are gone, dashes, quotes,
 * full-width signs and the forms of alif each have one look.
 */
final class PlainText {
    private static final CharMatcher INVISIBLE = CharMatcher.anyOf("\u00ad\ufeff\u061c\u0640")
            .or(CharMatcher.inRange('\u200b', '\u200f'))
            .or(CharMatcher.inRange('\u202a', '\u202e'))
            .or(CharMatcher.inRange('\u2060', '\u2069'))
            .or(CharMatcher.inRange('\u064b', '\u0652'));

    private static final char DROPPED = '\0';
    /** In front of the text. */
    private static final char NONE = '\uffff';
    /** What each character becomes, so that a look tells; and what that is in lower case. */
    private static final char[] FOLDED = folded();

    private static final char[] LOWER = lower(FOLDED);
    private static final boolean[] WORD_PART = wordParts();

    /** The text in the first {@link #length} places. */
    private final char[] text;

    private final int length;
    private final String raw;
    /** Where each character was; made when first asked for, and never where nothing was taken out. */
    private int @Nullable [] origins;

    private PlainText(char[] text, int length, String raw) {
        this.text = text;
        this.length = length;
        this.raw = raw;
    }

    static PlainText of(String raw) {
        char[] text = raw.toCharArray();
        int length = 0;
        char last = NONE;
        for (char sign : text) {
            char folded = FOLDED[sign];
            if (isLeftOut(folded, last)) {
                continue;
            }
            text[length++] = folded;
            last = folded;
        }
        return new PlainText(text, length, raw);
    }

    /** What is dropped, and a blank behind a blank; both at once, because a jump at every blank would be guessed wrong. */
    private static boolean isLeftOut(char folded, char last) {
        return folded == DROPPED || (folded | last) == ' ';
    }

    private static char[] folded() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int sign = 0; sign < table.length; sign++) {
            table[sign] = INVISIBLE.matches((char) sign) ? DROPPED : fold((char) sign);
        }
        return table;
    }

    private static char[] lower(char[] folded) {
        char[] table = new char[folded.length];
        for (int sign = 0; sign < table.length; sign++) {
            table[sign] = Character.toLowerCase(folded[sign]);
        }
        return table;
    }

    private static boolean[] wordParts() {
        boolean[] table = new boolean[Character.MAX_VALUE + 1];
        for (int sign = 0; sign < table.length; sign++) {
            table[sign] = Character.isLetterOrDigit((char) sign) && !isIdeograph((char) sign);
        }
        return table;
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
        return length;
    }

    /** The character at an offset, or NUL outside. */
    char at(int offset) {
        return offset >= 0 && offset < length ? text[offset] : '\0';
    }

    /** The lower-case character at an offset, or NUL outside. */
    char lowerAt(int offset) {
        return LOWER[at(offset)];
    }

    String slice(int start, int end) {
        return new String(text, start, end - start);
    }

    /** A stretch as it was before it was made easy to scan. */
    String original(int start, int end) {
        return origin(start, end).in(raw);
    }

    /** Whether {@code words}, in lower case, stand at an offset. */
    boolean has(String words, int offset) {
        if (offset < 0 || offset + words.length() > length) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (LOWER[text[offset + i]] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The whole text in lower case. */
    String inLowerCase() {
        char[] lower = new char[length];
        for (int i = 0; i < length; i++) {
            lower[i] = LOWER[text[i]];
        }
        return new String(lower);
    }

    /** Behind the blank at an offset, if there is one. */
    int skipBlank(int offset) {
        return at(offset) == ' ' ? offset + 1 : offset;
    }

    /** Where a stretch of this text came from. */
    Span origin(int start, int end) {
        if (length == raw.length()) {
            return new Span(start, end);
        }
        int[] known = origins == null ? origins(raw, length) : origins;
        origins = known;
        return new Span(known[start], end > start ? known[end - 1] + 1 : known[start]);
    }

    private static int[] origins(String raw, int length) {
        int[] origins = new int[length + 1];
        int at = 0;
        char last = NONE;
        for (int i = 0; i < raw.length(); i++) {
            char folded = FOLDED[raw.charAt(i)];
            if (!isLeftOut(folded, last)) {
                origins[at++] = i;
                last = folded;
            }
        }
        origins[length] = raw.length();
        return origins;
    }

    /** The first offset from one on whose character makes a pair with the one before; -1 for none. */
    int next(Pairs pairs, int from) {
        return pairs.next(text, from, length);
    }

    /** Letters of scripts that put blanks between words, and digits. */
    static boolean isWordPart(char sign) {
        return WORD_PART[sign];
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
        return slice(0, length);
    }
}
