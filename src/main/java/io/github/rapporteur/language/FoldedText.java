package io.github.rapporteur.language;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.text.Span;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * Text made comparable: lower case, no accents on Latin letters, no vowel signs or stretching in Arabic, one kind of
 * apostrophe, hyphen and space, European digits. Every character knows where it came from. Immutable.
 */
public final class FoldedText {
    private static final ImmutableMap<Character, Character> SINGLE = ImmutableMap.<Character, Character>builder()
            .put('\u2018', '\'')
            .put('\u2019', '\'')
            .put('\u02BC', '\'')
            .put('ё', 'е')
            .put('أ', 'ا')
            .put('إ', 'ا')
            .put('آ', 'ا')
            .put('ٱ', 'ا')
            .put('ى', 'ي')
            .put('ی', 'ي')
            .put('ک', 'ك')
            .buildOrThrow();
    private static final char[] LATIN = latin();

    private final String text;
    private final int[] origins;

    private FoldedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Folds all of a text. */
    public static FoldedText of(CharSequence raw) {
        return of(raw, raw.length());
    }

    /** Folds no more than the first {@code limit} characters of a text. */
    public static FoldedText of(CharSequence raw, int limit) {
        int length = Math.min(limit, raw.length());
        char[] folded = new char[length];
        int[] origins = new int[length + 1];
        int count = 0;
        for (int i = 0; i < length; i++) {
            char c = fold(raw.charAt(i));
            boolean spaceAgain = c == ' ' && (count == 0 || folded[count - 1] == ' ');
            if (c != 0 && !spaceAgain) {
                origins[count] = i;
                folded[count++] = c;
            }
        }
        origins[count] = length;
        return new FoldedText(new String(folded, 0, count), Arrays.copyOf(origins, count + 1));
    }

    /** The folded form of a word or phrase. */
    public static String fold(String raw) {
        return of(raw).text().strip();
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** Where the folded characters from {@code start} to {@code end} stand in the raw text. */
    public Span toRaw(int start, int end) {
        return new Span(origins[start], end > start ? origins[end - 1] + 1 : origins[start]);
    }

    /** The place in the folded text of the first character that comes from {@code rawOffset} or later. */
    public int fromRaw(int rawOffset) {
        int at = Arrays.binarySearch(origins, rawOffset);
        return at >= 0 ? at : Math.min(-at - 1, text.length());
    }

    /** The folded form of one character; NUL when it disappears. */
    private static char fold(char c) {
        if (c < LATIN.length) {
            return LATIN[c];
        }
        if (disappears(c)) {
            return 0;
        }
        Character single = SINGLE.get(c);
        if (single != null) {
            return single;
        }
        return other(c);
    }

    private static char other(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return Character.toLowerCase((char) (c - 0xFEE0));
        }
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            return ' ';
        }
        return c >= '\u2010' && c <= '\u2015' ? '-' : Character.toLowerCase(c);
    }

    /** Combining marks, Arabic vowel signs and stretching, marks of direction. */
    private static boolean disappears(char c) {
        return (c >= '\u0300' && c <= '\u036F')
                || (c >= '\u064B' && c <= '\u0652')
                || c == '\u0640'
                || c == '\u0670'
                || Character.getType(c) == Character.FORMAT;
    }

    private static char[] latin() {
        char[] table = new char[0x250];
        for (char c = 0; c < table.length; c++) {
            String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            table[c] = Character.isWhitespace(c) ? ' ' : Character.toLowerCase(apart.charAt(0));
        }
        table['\u00A0'] = ' ';
        table['\u00AD'] = 0;
        return table;
    }
}
