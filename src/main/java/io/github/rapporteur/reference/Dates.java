package io.github.rapporteur.reference;

import java.util.OptionalInt;

/** The date printed with a citation: behind its number, in Chinese before it. */
final class Dates {
    private static final int FARTHEST = 45;
    private static final int CHINESE_DATE = 14;

    private Dates() {}

    /** The year of the date that belongs to the number at a token; empty for none. */
    static OptionalInt year(Passage passage, int token) {
        return passage.isChinese() ? before(passage, token) : behind(passage, token);
    }

    private static OptionalInt behind(Passage passage, int token) {
        PlainText text = passage.text();
        int start = passage.token(token).end();
        int end = Math.min(text.length(), start + FARTHEST);
        boolean month = false;
        int next = token + 1;
        for (int at = start; at < end; at++) {
            while (next < passage.tokens().size() && passage.token(next).end() <= at) {
                month |= passage.plays(next, Word.Role.MONTH);
                next++;
            }
            if (next < passage.tokens().size() && passage.token(next).start() <= at && !isPartOfDate(passage, next)) {
                return OptionalInt.empty();
            }
            if (month && isYear(text, at)) {
                return isShared(passage, next, at + 4)
                        ? OptionalInt.empty()
                        : OptionalInt.of(Numerals.decimal(text.slice(at, at + 4)));
            }
        }
        return OptionalInt.empty();
    }

    /** {@code 36/146 C, of 11 December 1948 and 16 December 1981}: dates of several numbers behind the last. */
    private static boolean isShared(Passage passage, int next, int end) {
        for (int i = next; i < passage.tokens().size() && i < next + 4; i++) {
            Token token = passage.token(i);
            if (token.plays(Word.Role.MONTH)) {
                return token.start() - end < FARTHEST;
            }
            if (!token.plays(Word.Role.AND) && !passage.isLink(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPartOfDate(Passage passage, int index) {
        return passage.plays(index, Word.Role.MONTH)
                || passage.isLink(index)
                || passage.plays(index, Word.Role.ORDINAL)
                || passage.plays(index, Word.Role.LETTER)
                || passage.plays(index, Word.Role.TO);
    }

    private static OptionalInt before(Passage passage, int token) {
        PlainText text = passage.text();
        int end = passage.token(token).start();
        int from = Math.max(0, end - CHINESE_DATE);
        for (int at = end - 5; at >= from; at--) {
            if (isYear(text, at) && text.at(at + 4) == '\u5e74') {
                return OptionalInt.of(Numerals.decimal(text.slice(at, at + 4)));
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isYear(PlainText text, int at) {
        boolean digits = at + 4 <= text.length();
        for (int i = at; digits && i < at + 4; i++) {
            digits = PlainText.isDigit(text.at(i));
        }
        if (!digits || PlainText.isDigit(text.at(at - 1)) || PlainText.isDigit(text.at(at + 4))) {
            return false;
        }
        int year = Numerals.decimal(text.slice(at, at + 4));
        return year >= 1945 && year < 2100;
    }
}
