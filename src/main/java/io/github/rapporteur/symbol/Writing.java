package io.github.rapporteur.symbol;

import java.util.regex.Pattern;

/**
 * Undoes what writers, typesetters and catalogues do to a symbol: full-width signs, other dashes, invisible marks,
 * Cyrillic letters that look Latin, quotation marks around it, punctuation and reissue stars behind it.
 */
final class Writing {
    private static final String OPENING = "([{<\"'`«‹“”„‘’‚《〈「『【〔/";
    private static final String CLOSING = "\"'`»›“”‘’》〉」』】〕>}*.,;:!?。、؛،؟/-…";
    private static final String CYRILLIC = "АВСЕНКМОРТХавсенкмортх";
    private static final String LATIN = "ABCEHKMOPTXABCEHKMOPTX";

    /** Two words of one part, as in {@code TECHNICAL PAPER.2} and {@code PART I}. */
    private static final Pattern COMPOUND = Pattern.compile(
            "[A-Z][A-Za-z]++ (?:[A-Z][A-Za-z]++(?:\\.[0-9]|/)|(?<=(?i:PART|VOL|SECT|PARTS) )[IVX0-9]++(?:$|/))");

    private Writing() {}

    /** Plain characters only, invisible ones gone, all kinds of white space one space. */
    static String plain(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char sign = plain(written.charAt(i));
            if (sign == ' ' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ')) {
                continue;
            }
            if (sign != 0) {
                plain.append(sign);
            }
        }
        return plain.toString();
    }

    /** The plain form of one character; 0 for one that is not to be seen. */
    private static char plain(char sign) {
        if (sign < 0x80) {
            return sign < ' ' ? ' ' : sign;
        }
        if (sign >= 0xFF01 && sign <= 0xFF5E) {
            return (char) (sign - 0xFEE0);
        }
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK -> 0;
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(sign, 10));
            default -> lookalike(sign);
        };
    }

    private static char lookalike(char sign) {
        int cyrillic = CYRILLIC.indexOf(sign);
        if (cyrillic >= 0) {
            return LATIN.charAt(cyrillic);
        }
        return switch (sign) {
            case '\u2212' -> '-';
            case '\u2044', '\u2215' -> '/';
            default -> sign;
        };
    }

    /** Without what stands around it. Brackets that belong to it stay. */
    static String bare(String plain) {
        int start = 0;
        int end = plain.length();
        while (start < end && (plain.charAt(start) == ' ' || OPENING.indexOf(plain.charAt(start)) >= 0)) {
            start++;
        }
        int open = count(plain, start, end, "([") - count(plain, start, end, ")]");
        while (start < end) {
            char last = plain.charAt(end - 1);
            if ((last == ')' || last == ']') && open < 0) {
                open++;
            } else if (last != ' ' && CLOSING.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return plain.substring(start, end);
    }

    private static int count(String text, int start, int end, String signs) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                count++;
            }
        }
        return count;
    }

    /**
     * Without the spaces that do not part words: those beside slashes, brackets and full stops, those inside brackets,
     * and the one before a part letter. A space that is left means that more than a symbol is written there.
     */
    static String closed(String bare) {
        StringBuilder closed = new StringBuilder(bare.length());
        int depth = 0;
        for (int i = 0; i < bare.length(); i++) {
            char sign = bare.charAt(i);
            depth += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
            if (sign != ' ' || (depth <= 0 && parts(bare, i))) {
                closed.append(sign);
            }
        }
        return closed.toString();
    }

    private static boolean parts(String text, int space) {
        char before = text.charAt(space - 1);
        char after = text.charAt(space + 1);
        return "/([.-*&".indexOf(before) < 0
                && "/()].-*[&".indexOf(after) < 0
                && !partLetter(text, space + 1)
                && !COMPOUND.matcher(text)
                        .region(wordStart(text, space), text.length())
                        .lookingAt();
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean partLetter(String text, int at) {
        boolean letter = Character.isLetter(text.charAt(at)) && Character.isDigit(text.charAt(at - 2));
        return letter
                && (at + 1 == text.length()
                        || "/-(".indexOf(text.charAt(at + 1)) >= 0
                        || text.startsWith(" (", at + 1));
    }
}
