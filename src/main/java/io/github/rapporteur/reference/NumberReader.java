package io.github.rapporteur.reference;

import static io.github.rapporteur.reference.PlainText.isDigit;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.reference.Number.Shape;
import io.github.rapporteur.reference.Token.Numeral;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of resolutions and decisions: {@code 65/230}, {@code 217 A (III)}, {@code 1373 (2001)}, {@code دإ-10/2}. */
final class NumberReader {
    private static final int LONGEST_PART = 4;
    private static final int LONGEST_RUNNING = 5;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_ROMAN = 6;

    /** What stands in front of the number of a special session, and how it is written in Latin letters. */
    private static final ImmutableMap<String, String> SPECIAL = ImmutableMap.of(
            "es-",
            "ES-",
            "s-",
            "S-",
            "os/",
            "OS/",
            Brackets.ARABIC_EMERGENCY,
            "ES-",
            Brackets.ARABIC_SPECIAL,
            "S-",
            Brackets.ARABIC_SPECIAL_APART,
            "S-");

    private final PartLetters letters;
    private final Conferences conferences;

    NumberReader(Lexicon lexicon, Conferences conferences) {
        this.letters = new PartLetters(lexicon);
        this.conferences = conferences;
    }

    /** The number that starts at an offset where a word may start; null for none. */
    @Nullable
    Numeral read(PlainText text, int start) {
        return isDigit(text.at(start)) ? plain(text, start) : special(text, start);
    }

    /** A further part letter behind a number: the {@code B} of {@code 53/243 A and B}. */
    Optional<Numeral> further(PlainText text, Numeral first, int at) {
        String letter = letters.at(text, at);
        return letter.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Numeral(at, letters.end(text, at), first.number().withLetter(letter)));
    }

    private @Nullable Numeral plain(PlainText text, int start) {
        if (isGlued(text.at(start - 1)) || endsCode(text, start)) {
            return null;
        }
        int end = digits(text, start);
        if (text.at(end) == '/' && end - start <= LONGEST_PART) {
            return isDigit(text.at(end + 1)) ? slashed(text, start, end) : conference(text, start, end);
        }
        return end - start <= LONGEST_RUNNING ? bracketed(text, start, end) : null;
    }

    /** Digits behind such a sign are part of something else. Arabic and Chinese words may touch a number. */
    private static boolean isGlued(char before) {
        return before == '/'
                || before == '.'
                || before == '-'
                || before == ','
                || PlainText.isWordPart(before) && !PlainText.isArabic(before);
    }

    /** Whether a number belongs to a code of another organization in front of it: {@code Assembly/AU/Dec. 277 (XVI)}. */
    private static boolean endsCode(PlainText text, int start) {
        int at = (text.at(start - 1) == ' ' ? start - 1 : start) - 1;
        if (text.at(at) != '.' && !Character.isLetter(text.at(at))) {
            return false;
        }
        boolean slash = false;
        int least = at - LONGEST_CODE;
        while (at > least && (PlainText.isWordPart(text.at(at)) || "./-".indexOf(text.at(at)) >= 0)) {
            slash |=
                    text.at(at) == '/' && Character.isLetter(text.at(at - 1)) && Character.isUpperCase(text.at(at + 1));
            at--;
        }
        return slash && Character.isUpperCase(text.at(at + 1));
    }

    private @Nullable Numeral slashed(PlainText text, int start, int slash) {
        int end = digits(text, slash + 1);
        char next = text.at(end);
        boolean continues =
                next == '/' || next == '.' && isDigit(text.at(end + 1)) || next == ',' && isDigit(text.at(end + 1));
        if (end - slash - 1 > LONGEST_PART || continues || next == '%') {
            return null;
        }
        String session = text.slice(start, slash);
        Shape shape = Brackets.isYear(session) ? Shape.YEAR : Shape.SESSION;
        if (session.startsWith("0") || session.length() == LONGEST_PART && shape == Shape.SESSION) {
            return null;
        }
        return lettered(text, start, end, new Number(shape, session, text.slice(slash + 1, end), ""));
    }

    /** With a part letter behind, if there is one; nothing if letters follow that are none. */
    private @Nullable Numeral lettered(PlainText text, int start, int end, Number number) {
        int at = text.skipBlank(end);
        String letter = letters.at(text, at);
        if (!letter.isEmpty()) {
            return new Numeral(start, letters.end(text, at), number.withLetter(letter));
        }
        char next = text.at(end);
        return PlainText.isWordPart(next) && !PlainText.isArabic(next) ? null : new Numeral(start, end, number);
    }

    private @Nullable Numeral conference(PlainText text, int start, int slash) {
        return conferences
                .at(text, slash + 1)
                .map(found -> {
                    int end = digits(text, slash + 1 + found.length());
                    String session = found.name() + text.slice(slash + 1 + found.length(), end);
                    return new Numeral(start, end, new Number(Shape.CONFERENCE, session, text.slice(start, slash), ""));
                })
                .orElse(null);
    }

    private @Nullable Numeral bracketed(PlainText text, int start, int end) {
        int at = text.skipBlank(end);
        String letter = letters.at(text, at);
        int open = letter.isEmpty() ? at : text.skipBlank(letters.behindMore(text, letters.end(text, at)));
        if (text.at(open) != '(') {
            return null;
        }
        int close = open + 1;
        while (close < open + 10 && text.at(close) != ')' && text.at(close) != '\0') {
            close++;
        }
        if (text.at(close) != ')') {
            return null;
        }
        Number number = Brackets.number(
                text.slice(start, end), text.slice(open + 1, close).strip(), letter);
        if (number == null) {
            return null;
        }
        int behind = text.skipBlank(close + 1);
        String late = letter.isEmpty() && number.shape() == Shape.ROMAN ? letters.at(text, behind) : "";
        boolean several = !letter.isEmpty() && open > text.skipBlank(letters.end(text, at));
        if (several) {
            return number.shape() == Shape.ROMAN ? new Numeral(start, letters.end(text, at), number) : null;
        }
        return late.isEmpty()
                ? new Numeral(start, close + 1, number)
                : new Numeral(start, letters.end(text, behind), number.withLetter(late));
    }

    private @Nullable Numeral special(PlainText text, int start) {
        if (PlainText.isWordPart(text.at(start - 1)) && !PlainText.isArabic(text.at(start - 1))
                || text.at(start - 1) == '/') {
            return null;
        }
        for (Map.Entry<String, String> name : SPECIAL.entrySet()) {
            int digits = start + name.getKey().length();
            if (text.has(name.getKey(), start) && isDigit(text.at(digits))) {
                int slash = digits(text, digits);
                boolean number = text.at(slash) == '/' && isDigit(text.at(slash + 1));
                return number ? special(text, start, name.getValue() + text.slice(digits, slash), slash) : null;
            }
        }
        return romanSession(text, start);
    }

    /** {@code X/2}. */
    private @Nullable Numeral romanSession(PlainText text, int start) {
        int slash = start;
        while (slash - start <= LONGEST_ROMAN && Numerals.latin(text.at(slash)) != '\0') {
            slash++;
        }
        if (slash == start || text.at(slash) != '/' || !isDigit(text.at(slash + 1))) {
            return null;
        }
        StringBuilder session = new StringBuilder();
        for (int i = start; i < slash; i++) {
            session.append(Numerals.latin(text.at(i)));
        }
        int end = digits(text, slash + 1);
        char next = text.at(end);
        boolean whole = end - slash <= LONGEST_PART && next != '/' && (next != '.' || !isDigit(text.at(end + 1)));
        return whole && Numerals.roman(session.toString()).isPresent()
                ? lettered(
                        text,
                        start,
                        end,
                        new Number(Shape.ROMAN_SESSION, session.toString(), text.slice(slash + 1, end), ""))
                : null;
    }

    private @Nullable Numeral special(PlainText text, int start, String session, int slash) {
        int end = digits(text, slash + 1);
        return lettered(text, start, end, new Number(Shape.SPECIAL, session, text.slice(slash + 1, end), ""));
    }

    private static int digits(PlainText text, int start) {
        int end = start;
        while (isDigit(text.at(end))) {
            end++;
        }
        return end;
    }
}
