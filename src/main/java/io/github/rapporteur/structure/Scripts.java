package io.github.rapporteur.structure;

import com.google.common.base.CharMatcher;

/** Tells scripts apart. */
final class Scripts {
    private static final CharMatcher NO_BREAK = CharMatcher.anyOf("\u00A0\u2007\u2009\u202F");

    private Scripts() {}

    /** Whether a character is Chinese writing, its punctuation included. */
    static boolean isHan(char c) {
        return c >= '\u2E80' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c >= '\uFF00' && c <= '\uFFEF';
    }

    static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u06FF' || c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC';
    }

    /** Whether more of a text's letters are Arabic than not. */
    static boolean isArabic(CharSequence text) {
        int arabic = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                arabic += isArabic(text.charAt(i)) ? 1 : 0;
            }
        }
        return arabic * 2 > letters;
    }

    /** Full-width digits, letters, brackets and spaces as common ones; the length stays the same. */
    static String narrow(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) != '\u3000' && !isWide(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c == '\u3000' ? ' ' : isWide(c) ? (char) (c - 0xFEE0) : c);
        }
        return narrow.toString();
    }

    /** No-break, thin and figure spaces as common ones, so that no rule has to know them; the length stays the same. */
    static String plainSpaces(String text) {
        return NO_BREAK.replaceFrom(text, ' ');
    }

    private static boolean isWide(char c) {
        return c >= '\uFF01' && c <= '\uFF5E';
    }

    /** White space of any kind, no-break spaces included. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Marks that are there only to steer the direction of writing or of line breaks. */
    static boolean isInvisible(char c) {
        return c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\uFEFF'
                || c == '\u061C';
    }
}
