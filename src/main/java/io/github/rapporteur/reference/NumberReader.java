package io.github.rapporteur.reference;

import static io.github.rapporteur.reference.PlainText.isDigit;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.reference.Number.Shape;
import io.github.rapporteur.reference.Token.Numeral;
import io.github.rapporteur.reference.Token.Phrase;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of resolutions and decisions: {@code 65/230}, {@code 217 A (III)}, {@code 1373 (2001)}, {@code دإ-10/2}. */
final class NumberReader {
    private static final int LONGEST_PART = 4;
    private static final int LONGEST_RUNNING = 5;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_ROMAN = 6;
    private static final int MOST_LETTERS = 26;
    private static final String ARABIC_SESSION = "\u062f-";
    private static final String ARABIC_SPECIAL = "\u062f\u0627-";
    private static final String ARABIC_SPECIAL_APART = "\u062f \u0627-";
    private static final String ARABIC_EMERGENCY = "\u062f\u0627\u0637-";

    /** What stands in front of the number of a special session, and how it is written in Latin letters. */
    private static final ImmutableMap<String, String> SPECIAL = ImmutableMap.of(
            "es-",
            "ES-",
            "s-",
            "S-",
            "os/",
            "OS/",
            ARABIC_EMERGENCY,
            "ES-",
            ARABIC_SPECIAL,
            "S-",
            ARABIC_SPECIAL_APART,
            "S-");

    private final Lexicon lexicon;
    private final Conferences conferences;

    NumberReader(Lexicon lexicon, Conferences conferences) {
        this.lexicon = lexicon;
        this.conferences = conferences;
    }

    /** The number that starts at an offset where a word may start; null for none. */
    @Nullable
    Numeral read(PlainText text, int start) {
        return isDigit(text.at(start)) ? plain(text, start) : special(text, start);
    }

    /** A further part letter behind a number: the {@code B} of {@code 53/243 A and B}. */
    Optional<Numeral> further(PlainText text, Numeral first, int at) {
        String letter = letter(text, at);
        return letter.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Numeral(at, letterEnd(text, at), first.number().withLetter(letter)));
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
        Shape shape = isYear(session) ? Shape.YEAR : Shape.SESSION;
        if (session.startsWith("0") || session.length() == LONGEST_PART && shape == Shape.SESSION) {
            return null;
        }
        return lettered(text, start, end, new Number(shape, session, text.slice(slash + 1, end), ""));
    }

    /** With a part letter behind, if there is one; nothing if letters follow that are none. */
    private @Nullable Numeral lettered(PlainText text, int start, int end, Number number) {
        int at = text.skipBlank(end);
        String letter = letter(text, at);
        if (!letter.isEmpty()) {
            return new Numeral(start, letterEnd(text, at), number.withLetter(letter));
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
        String letter = letter(text, at);
        int open = letter.isEmpty() ? at : text.skipBlank(behindLetters(text, letterEnd(text, at)));
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
        Number number =
                inBrackets(text.slice(start, end), text.slice(open + 1, close).strip(), letter);
        if (number == null) {
            return null;
        }
        int behind = text.skipBlank(close + 1);
        String late = letter.isEmpty() && number.shape() == Shape.ROMAN ? letter(text, behind) : "";
        boolean several = !letter.isEmpty() && open > text.skipBlank(letterEnd(text, at));
        if (several) {
            return number.shape() == Shape.ROMAN ? new Numeral(start, letterEnd(text, at), number) : null;
        }
        return late.isEmpty()
                ? new Numeral(start, close + 1, number)
                : new Numeral(start, letterEnd(text, behind), number.withLetter(late));
    }

    /** Behind {@code and B} or {@code to D} of {@code 3411 A to D (XXX)}; the offset itself where none follow. */
    private int behindLetters(PlainText text, int end) {
        int behind = end;
        for (int i = 0; i < MOST_LETTERS; i++) {
            int word = text.skipBlank(behind);
            boolean comma = text.at(word) == ',' || text.at(word) == '-';
            int next = comma
                    ? text.skipBlank(word + 1)
                    : lexicon.at(text, word)
                            .filter(found -> found.is(Word.Role.AND) || found.is(Word.Role.TO))
                            .map(found -> text.skipBlank(found.end()))
                            .orElse(word);
            if (next == word || letter(text, next).isEmpty()) {
                return behind;
            }
            behind = letterEnd(text, next);
        }
        return behind;
    }

    private static @Nullable Number inBrackets(String number, String inside, String letter) {
        if (isYear(inside) && letter.isEmpty()) {
            return new Number(Shape.DATED, inside, number, "");
        }
        String session = romanSession(inside);
        return session.isEmpty() ? null : new Number(Shape.ROMAN, session, number, letter);
    }

    /** {@code III}, {@code S-VI}, {@code ES-V}, {@code د-3}, {@code دإ-6}, {@code دإط-5} as a roman session; empty for none. */
    private static String romanSession(String inside) {
        if (inside.startsWith(ARABIC_EMERGENCY)) {
            return arabic("ES-", inside.substring(ARABIC_EMERGENCY.length()));
        }
        if (inside.startsWith(ARABIC_SPECIAL)) {
            return arabic("S-", inside.substring(ARABIC_SPECIAL.length()));
        }
        if (inside.startsWith(ARABIC_SESSION)) {
            return arabic("", inside.substring(ARABIC_SESSION.length()));
        }
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < inside.length(); i++) {
            char sign = Character.toUpperCase(inside.charAt(i));
            latin.append(sign == '-' ? '-' : Numerals.latin(sign));
        }
        String session = latin.toString();
        String bare = session.startsWith("ES-")
                ? session.substring(3)
                : session.startsWith("S-") ? session.substring(2) : session;
        return Numerals.roman(bare).isPresent() ? session : "";
    }

    private static String arabic(String prefix, String digits) {
        int number = Numerals.decimal(digits.strip());
        return number == 0 ? "" : prefix + Numerals.roman(number);
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

    private static boolean isYear(String digits) {
        int year = Numerals.decimal(digits);
        return digits.length() == 4 && year >= 1945 && year < 2100;
    }

    /** The part letter at an offset as a Latin capital; empty for none. */
    private String letter(PlainText text, int at) {
        char latin = Numerals.latin(text.at(at));
        if (latin != '\0') {
            boolean alone = !PlainText.isWordPart(text.at(at + 1)) && "/-'.".indexOf(text.at(at + 1)) < 0;
            boolean last = text.at(at + 1) == '.' && !PlainText.isWordPart(text.at(at + 2));
            boolean range = text.at(at + 1) == '-'
                    && Numerals.latin(text.at(at + 2)) != '\0'
                    && !PlainText.isWordPart(text.at(at + 3));
            return alone || last || range ? String.valueOf(latin) : "";
        }
        return lexicon.at(text, at)
                .filter(found -> PlainText.isArabic(text.at(at)) && found.word().role() == Word.Role.LETTER)
                .map(found -> found.word().value())
                .orElse("");
    }

    private int letterEnd(PlainText text, int at) {
        return PlainText.isArabic(text.at(at))
                ? lexicon.at(text, at).map(Phrase::end).orElse(at + 1)
                : at + 1;
    }
}
