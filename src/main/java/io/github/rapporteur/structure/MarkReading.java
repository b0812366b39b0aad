package io.github.rapporteur.structure;

import io.github.rapporteur.text.Span;
import java.util.regex.Pattern;

/**
 * How much a number in a line of the body looks like the call of a note: 0 is no call, 9 nearly certain. Printed texts
 * set all their calls alike, so a text is read once for each style.
 */
enum MarkReading {
    /** {@code Rights,1 the}, {@code of 20195 and}. */
    STUCK {
        @Override
        int weight(Line line, Span span) {
            return new Surroundings(line, span).stuck();
        }
    },
    /** {@code Derechos Humanos 1, el}. */
    SET_OFF {
        @Override
        int weight(Line line, Span span) {
            return new Surroundings(line, span).setOff();
        }
    };

    private static final String CLOSING = ",.;:!?”’»)]}，。；：、！？》）」、،؛\"";

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|\\P{L})(?:Add|Corr|Rev|Amend|Sect|Vol|vol|No|no)\\.$");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** A resolution or decision of a numbered session. */
    private static final Pattern OF_SESSION = Pattern.compile("\\d{1,2}/\\d{1,3}");

    private static final Pattern RESOLUTION =
            Pattern.compile("(?:r[eé]solu|резолюц)\\p{L}*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** No session adopts more; the General Assembly counts its decisions from 401 or 501 on. */
    private static final int MOST_RESOLUTIONS = 400;

    private static final int MOST_DECISIONS = 999;

    /** What stands behind or before a number in Chinese makes it a date, an amount, a place in a text. */
    private static final String COUNTED = "年月日时分点秒节段条章项款次届个名号万亿美元国人份至岁世";

    private static final String COUNTING = "第年月至约到共前后";

    /** How words begin that numbers follow: articles, chapters, parts of other texts. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:art[ií]|chap|cap[ií]t|se[cç]|part|annex|anex|para|p[aá]rr|vol|res[oó]l|d[eé]cis|стат|пункт|раздел|глав|прилож|том|част|резолюц|решен)\\p{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** How much the number at {@code span} looks like a call in this style. */
    abstract int weight(Line line, Span span);

    private static final class Surroundings {
        private final Line line;
        private final String text;
        private final int start;
        private final int end;
        private final char before;
        private final char after;

        Surroundings(Line line, Span span) {
            this.line = line;
            this.text = line.text();
            this.start = span.start() - line.span().start();
            this.end = span.end() - line.span().start();
            this.before = start == 0 ? ' ' : text.charAt(start - 1);
            this.after = end < text.length() ? text.charAt(end) : ' ';
        }

        int stuck() {
            if (text.charAt(start) == '*') {
                return star();
            }
            if (goesOn()) {
                return 0;
            }
            if (start == 0) {
                return Scripts.isHan(after) && !line.afterBreak() ? 2 : 0;
            }
            if (Character.isDigit(before)) {
                return behindNumber(numberBefore(start));
            }
            if (CLOSING.indexOf(before) >= 0) {
                return behindPunctuation();
            }
            if (Scripts.isHan(before)) {
                return behindHan();
            }
            return Character.isLetter(before) && !Character.isUpperCase(before) ? 9 : 0;
        }

        int setOff() {
            if (text.charAt(start) == '*') {
                return star();
            }
            if (goesOn() || after == ')') {
                return 0;
            }
            boolean closed = CLOSING.indexOf(after) >= 0;
            int word = start;
            while (word > 0 && Scripts.isSpace(text.charAt(word - 1))) {
                word--;
            }
            if (word == 0) {
                return closed && after != '.' && !line.afterBreak() ? 3 : 0;
            }
            char last = text.charAt(word - 1);
            if (word == start) {
                return 0;
            }
            if (Character.isDigit(last)) {
                return isYear(numberBefore(word)) ? closed ? 6 : 2 : closed ? 2 : 0;
            }
            if (last == '.' && isAbbreviated(word - 1)) {
                return 0;
            }
            return CLOSING.indexOf(last) >= 0 ? 7 : Character.isLetter(last) ? behindWord(word, closed) : 0;
        }

        private int star() {
            boolean apart = start > 0 && !Scripts.isSpace(before);
            return before == '*' || after == '*' || !apart ? 0 : 9;
        }

        /** Whether what follows belongs to the number: {@code 12/5}, {@code 5-year}, {@code 7年}. */
        private boolean goesOn() {
            boolean counted = Scripts.isHan(after) && COUNTED.indexOf(after) >= 0;
            return counted
                    || (after == ',' || after == '.') && digits(end + 1) > 0
                    || Scripts.isSpace(after) && digits(end + 1) == 3
                    || after == '/'
                    || after == '-'
                    || Character.isLetterOrDigit(after) && !Scripts.isHan(after);
        }

        /** How many digits stand from {@code from} on, where no other sign of a number follows them. */
        private int digits(int from) {
            int to = from;
            while (to < text.length() && Character.isDigit(text.charAt(to))) {
                to++;
            }
            return to < text.length() && text.charAt(to) == '/' ? 0 : to - from;
        }

        private int behindNumber(String number) {
            if (isYear(number)) {
                return 8;
            }
            if (OF_SESSION.matcher(number).matches()) {
                int of = number.indexOf('/') + 1;
                int whole = Integer.parseInt(number.substring(of) + text.substring(start, end));
                int most = isResolution(start - number.length()) ? MOST_RESOLUTIONS : MOST_DECISIONS;
                return whole > most ? 4 : 0;
            }
            return isNamed(number, start) ? 1 : 0;
        }

        private boolean isResolution(int number) {
            int space = number - 1;
            return space > 0
                    && RESOLUTION.matcher(text).region(wordBefore(space), space).matches();
        }

        /** {@code Agenda 21}: two digits that are part of a name. */
        private boolean isNamed(String number, int to) {
            int space = to - number.length() - 1;
            if (number.length() != 2 || space < 1 || !Scripts.isSpace(text.charAt(space))) {
                return false;
            }
            int word = wordBefore(space);
            return space - word > 3
                    && Character.isUpperCase(text.charAt(word))
                    && !NUMBERED.matcher(text).region(word, space).matches();
        }

        /** {@code vol. 5}, {@code art. 5}: short words before a full stop. */
        private boolean isAbbreviated(int stop) {
            int word = wordBefore(stop);
            return stop - word <= 4 || NUMBERED.matcher(text).region(word, stop).matches();
        }

        private int wordBefore(int to) {
            int from = to;
            while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
                from--;
            }
            return from;
        }

        private int behindPunctuation() {
            if (before == '.' && inSymbol()) {
                return 0;
            }
            boolean inNumber =
                    start >= 2 && Character.isDigit(text.charAt(start - 2)) && (before == '.' || before == ',');
            if (!inNumber) {
                return 9;
            }
            String number = numberBefore(start - 1);
            if (isYear(number) && end - start < 3 || number.indexOf('/') > 0) {
                return 8;
            }
            return isNamed(number, start - 1) ? 1 : 0;
        }

        private int behindHan() {
            if (before == '年' && start >= 2 && Character.isDigit(text.charAt(start - 2))) {
                return 4;
            }
            return COUNTING.indexOf(before) >= 0 ? 0 : 8;
        }

        /** A short word before a number is a preposition more often than not: {@code on 11 and 12 March}. */
        private int behindWord(int wordEnd, boolean closed) {
            int from = wordBefore(wordEnd);
            if (NUMBERED.matcher(text).region(from, wordEnd).matches()) {
                return 0;
            }
            if (closed) {
                return 5;
            }
            boolean name = end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1));
            return wordEnd - from <= 3 ? 0 : name ? 1 : 2;
        }

        /** The number that ends at {@code to}, with the session before its stroke. */
        private String numberBefore(int to) {
            int from = to;
            while (from > 0
                    && to - from < 12
                    && (Character.isDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '/')) {
                from--;
            }
            return text.substring(from, to);
        }

        private static boolean isYear(String number) {
            return YEAR.matcher(number).matches();
        }

        /** {@code A/75/L.21/Add.1}, {@code and Corr.1}: a number behind the full stop of an abbreviation in a symbol. */
        private boolean inSymbol() {
            int from = start - 1;
            while (from > 0 && !Scripts.isSpace(text.charAt(from - 1)) && start - from < 60) {
                from--;
            }
            String word = text.substring(from, start);
            return word.indexOf('/') >= 0 || ABBREVIATION.matcher(word).find();
        }
    }
}
