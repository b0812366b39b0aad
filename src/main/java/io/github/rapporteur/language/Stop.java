package io.github.rapporteur.language;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import java.util.Optional;

/**
 * A place where a sentence may end: one or more marks that end sentences, with the closing brackets, quotation marks and
 * note marks behind them.
 *
 * @param from where the first mark stands
 * @param mark where the last mark stands
 * @param end where the sentence would end
 */
record Stop(int from, int mark, int end) {
    private static final UnicodeSet MARKS = new UnicodeSet("[[:SB=STerm:][:SB=ATerm:]…]").freeze();
    private static final UnicodeSet PERIODS = new UnicodeSet("[[:SB=ATerm:]]").freeze();
    private static final UnicodeSet NOTE_MARKS = new UnicodeSet("[¹²³⁰⁴-⁹*†‡]").freeze();
    private static final UnicodeSet DIGITS = new UnicodeSet("[[:Nd:]]").freeze();
    private static final UnicodeSet BEFORE_NUMERAL = new UnicodeSet("[[:Ll:][:Lo:][:Pe:][:Pf:]\"]").freeze();
    private static final int LONGEST_NUMERAL = 3;

    /** The first stop at or behind a place. */
    static Optional<Stop> after(String text, Enclosures enclosures, int at) {
        int from = MARKS.span(text, at, SpanCondition.NOT_CONTAINED);
        if (from == text.length()) {
            return Optional.empty();
        }
        int mark = from;
        int end = from;
        while (end < text.length() && MARKS.contains(text.charAt(end))) {
            int marks = MARKS.span(text, end, SpanCondition.CONTAINED);
            mark = marks - 1;
            end = enclosures.pastClosing(marks);
        }
        return Optional.of(new Stop(from, mark, NOTE_MARKS.span(text, end, SpanCondition.CONTAINED)));
    }

    /** The stop with the plain numeral of a note that is stuck to it, as in {@code of law.12 The}, or itself. */
    Stop withNumeral(String text) {
        int digits = end < text.length() && text.charAt(end) == '(' ? end + 1 : end;
        int last = DIGITS.span(text, digits, SpanCondition.CONTAINED);
        int length = last - digits;
        if (length == 0 || length > LONGEST_NUMERAL || !isBehindWord(text)) {
            return this;
        }
        if (digits == end) {
            return Following.at(text, last).cased() && Following.isSpaceOrEnd(text, last) ? until(last) : this;
        }
        boolean closed = last < text.length() && text.charAt(last) == ')' && Following.isSpaceOrEnd(text, last + 1);
        return closed ? until(last + 1) : this;
    }

    private Stop until(int newEnd) {
        return new Stop(from, mark, newEnd);
    }

    private boolean isBehindWord(String text) {
        return end > mark + 1 || (from > 0 && BEFORE_NUMERAL.contains(text.charAt(from - 1)));
    }

    /** Whether it is a single full stop behind a word, which may be the full stop of an abbreviation. */
    boolean isPlain(String text) {
        return from == mark && PERIODS.contains(text.charAt(mark));
    }

    boolean isPeriod(String text) {
        return PERIODS.contains(text.charAt(mark)) || isIdeographic(text);
    }

    /** Whether it is a Chinese full stop, which no abbreviation has. */
    boolean isIdeographic(String text) {
        return text.charAt(mark) == '。' || text.charAt(mark) == '｡';
    }

    boolean isEllipsis(String text) {
        char last = text.charAt(mark);
        return last == '…' || (last == '.' && mark > from && text.charAt(mark - 1) == '.');
    }

    /** Whether what follows is not written together with it, as in {@code 3.5} or {@code list?page}. */
    boolean isFree(String text) {
        char last = text.charAt(mark);
        return (last > '\u02FF' && !PERIODS.contains(last)) || Following.isFree(text, end);
    }
}
