package io.github.rapporteur.language;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;

/**
 * The word before a full stop, without brackets and quotation marks before it.
 *
 * @param text what it stands in
 * @param start where the sentence starts
 * @param from where the word starts
 * @param to where the full stop stands
 */
record Preceding(String text, int start, int from, int to) {
    private static final CharMatcher EDGE = CharMatcher.anyOf("([“\"«‘'’（「『【、，。：；")
            .or(CharMatcher.whitespace())
            .or(CharMatcher.forPredicate(Character::isSpaceChar))
            .or(CharMatcher.forPredicate(Character::isIdeographic));
    private static final CharMatcher ROMAN = CharMatcher.anyOf("ivxlcIVXLC");
    private static final int LONGEST_LABEL = 10;
    private static final int LONGEST_NOUN = 16;
    private static final int LONGEST_PART = 4;
    private static final int LONGEST_ABBREVIATION = 6;

    static Preceding at(String text, int start, int stop) {
        return new Preceding(text, start, wordStart(text, start, stop), stop);
    }

    private static int wordStart(String text, int from, int end) {
        int start = end;
        while (start > from && !EDGE.matches(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The word as lists have it. */
    String word() {
        return listed(text.substring(from, to));
    }

    /** A word as lists have it: folded, but a single letter as printed, for "M." is no metre and "V." no "versus". */
    static String listed(String word) {
        return word.length() == 1 ? word : FoldedText.fold(word);
    }

    /** The word with the abbreviation before it: {@code p. m} and {@code т. д} as if written together. */
    String chain() {
        if (to - from > 2 || from < start + 3 || text.charAt(from - 2) != '.') {
            return word();
        }
        int before = wordStart(text, start, from - 1);
        return from - 1 - before > LONGEST_ABBREVIATION
                ? word()
                : FoldedText.fold(text.substring(before, from - 1) + text.substring(from, to));
    }

    /** The word before it, folded, without its full stop. */
    String before() {
        int end = from;
        while (end > start && Following.isSpaceOrEnd(text, end - 1)) {
            end--;
        }
        return withoutStop(FoldedText.fold(text.substring(wordStart(text, start, end), end)));
    }

    private static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether a number stands before it. */
    boolean isBehindNumber() {
        String before = before();
        return isBehindDigit() || (!before.isEmpty() && ROMAN.matchesAllOf(before));
    }

    boolean isBehindDigit() {
        String before = before();
        return !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
    }

    /**
     * Whether it is one capital letter, or several with full stops between them: a name shortened. Where letters have no
     * case, one letter, or two of which the first is Arabic "and".
     */
    boolean isInitial() {
        char last = to > from ? text.charAt(to - 1) : ' ';
        if (!Character.isLetter(last) || Character.isLowerCase(last) || Character.isIdeographic(last)) {
            return false;
        }
        return to - from == 1 || ".-".indexOf(text.charAt(to - 2)) >= 0 || (to - from == 2 && text.charAt(from) == 'و');
    }

    /** Whether it is written in capitals and small letters. */
    boolean cased() {
        return Character.isUpperCase(text.charAt(from)) || Character.isLowerCase(text.charAt(from));
    }

    /** Whether it is nothing but letters. */
    boolean isPlain() {
        return word().chars().allMatch(c -> Character.isLetter(c) || "-'”\"»)".indexOf(c) >= 0);
    }

    /** Whether it may be the number or letter of a paragraph. */
    boolean isNumberOrLetter() {
        return to > from
                && to - from <= LONGEST_LABEL
                && Splitter.on(CharMatcher.anyOf(".-")).splitToStream(word()).allMatch(Preceding::isNumberOrLetter);
    }

    private static boolean isNumberOrLetter(String part) {
        return !part.isEmpty()
                && part.length() <= LONGEST_PART
                && part.chars().allMatch(Character::isLetterOrDigit)
                && (part.length() == 1
                        || ROMAN.matchesAllOf(part)
                        || part.chars().anyMatch(Character::isDigit));
    }

    /** Whether the sentence begins with it, or a colon stands before it. */
    boolean opensText() {
        if (isFirst()) {
            return true;
        }
        char last = text.charAt(lastBefore());
        return last == ':' || last == '：';
    }

    private int lastBefore() {
        int last = from - 1;
        while (last > start && Following.isSpace(text.charAt(last))) {
            last--;
        }
        return last;
    }

    /** The capitalized noun, folded, with which the sentence begins just before the word; empty if it does not. */
    String openingNoun() {
        int end = from > start ? lastBefore() + 1 : start;
        boolean noun = end > start && end - start <= LONGEST_NOUN && Character.isUpperCase(text.charAt(start));
        return noun ? withoutStop(FoldedText.fold(text.substring(start, end))) : "";
    }

    boolean isFirst() {
        return from == start;
    }

    /** Whether the sentence up to here has no more than some characters. */
    boolean isWithin(int length) {
        return from - start <= length;
    }

    /** The sentence up to the word. */
    String sentence() {
        return text.substring(start, from);
    }
}
