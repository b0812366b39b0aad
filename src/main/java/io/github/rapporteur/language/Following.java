package io.github.rapporteur.language;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;

/**
 * What stands behind a stop, for it tells whether a sentence ended there.
 *
 * @param kind what it is
 * @param word the first word, as printed; empty if there is none
 * @param behind what stands behind the word; a space if nothing does
 */
record Following(Kind kind, String word, char behind) {
    private static final UnicodeSet SPACE = new UnicodeSet("[[:White_Space:][:Cf:]]").freeze();
    private static final UnicodeSet BLANK = new UnicodeSet("[[:White_Space:][:Cf:][:Pd:]]").freeze();
    private static final UnicodeSet OPENING = new UnicodeSet("[[:Ps:][:Pi:]\"'„¿¡]").freeze();
    private static final UnicodeSet ROMAN = new UnicodeSet("[IVXLC]").freeze();
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_LABEL = 3;

    /** What a sentence may begin with, or go on with. */
    enum Kind {
        NOTHING,
        SMALL_LETTER,
        LETTER,
        NUMBER,
        BRACKET,
        QUOTATION,
        LIST_LABEL,
        PUNCTUATION
    }

    static int pastSpace(String text, int at) {
        return SPACE.span(text, at, SpanCondition.CONTAINED);
    }

    static boolean isSpace(char c) {
        return SPACE.contains(c);
    }

    /** Whether the text ends here, or a space or an ideograph stands here. */
    static boolean isFree(String text, int at) {
        return isSpaceOrEnd(text, at) || Character.isIdeographic(text.charAt(at));
    }

    static boolean isSpaceOrEnd(String text, int at) {
        return at >= text.length() || SPACE.contains(text.charAt(at));
    }

    static Following at(String text, int from) {
        int start = pastSpace(text, from);
        int at = BLANK.span(text, start, SpanCondition.CONTAINED);
        int inside = OPENING.span(text, at, SpanCondition.CONTAINED);
        String word = word(text, inside);
        int end = inside + word.length();
        return new Following(kind(text, at, inside, word), word, end < text.length() ? text.charAt(end) : ' ');
    }

    private static Kind kind(String text, int at, int inside, String word) {
        if (at == text.length()) {
            return Kind.NOTHING;
        }
        if (inside > at) {
            return "([（［".indexOf(text.charAt(at)) >= 0 ? Kind.BRACKET : Kind.QUOTATION;
        }
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
            return letter(text, at, word);
        }
        if (Character.isDigit(c)) {
            return Kind.NUMBER;
        }
        return isSign(c) ? Kind.LETTER : Kind.PUNCTUATION;
    }

    private static Kind letter(String text, int at, String word) {
        int end = at + word.length();
        if (end < text.length() && text.charAt(end) == ')' && word.length() <= LONGEST_LABEL) {
            return Kind.LIST_LABEL;
        }
        return Character.isLowerCase(text.charAt(at)) ? Kind.SMALL_LETTER : Kind.LETTER;
    }

    /** Signs of currency, numbers, sections and bullets. */
    private static boolean isSign(char c) {
        int type = Character.getType(c);
        return type == Character.CURRENCY_SYMBOL || type == Character.OTHER_SYMBOL || "§•*·".indexOf(c) >= 0;
    }

    private static String word(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_WORD && isOfWord(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether the case of the word tells where sentences begin. */
    boolean cased() {
        return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || Character.isLowerCase(word.charAt(0)));
    }

    /** Whether the word is a Roman number. */
    boolean isRoman() {
        return !word.isEmpty() && ROMAN.containsAll(word);
    }

    /** Whether the word is a single letter with a full stop, as the initial of a name. */
    boolean isInitial() {
        return behind == '.' && word.length() == 1;
    }

    /** Whether the word is the beginning of a symbol or number, as in {@code No. NV/12}. */
    boolean beginsSymbol() {
        return behind == '/' || Character.isDigit(behind);
    }

    /** Whether the sentence plainly goes on. */
    boolean goesOn() {
        return kind == Kind.SMALL_LETTER || kind == Kind.PUNCTUATION;
    }
}
