package io.github.rapporteur.structure;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the label at the head of a paragraph or heading in the forms of the six languages. Whether a text really has
 * one is decided by its neighbours (see {@link Numbering}).
 */
final class LabelReader {
    /** Longer labels do not exist; looking at no more keeps the patterns cheap on any text. */
    private static final int REACH = 64;

    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,3})([A-Z]?)\\.(\\d{1,3})\\.?(?:[\\s\u00A0]+)");

    /** Behind the numbers of sections come those with a letter, each letter a list of its own. */
    private static final int LETTERED = 1000;

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})[\\s\u00A0]?[.．](?!\\d)[\\s\u00A0]*");
    private static final Pattern DASHED_NUMBER = Pattern.compile("(\\d{1,4})[\\s\u00A0]?[-–—][\\s\u00A0]+");
    private static final Pattern BARE_NUMBER = Pattern.compile("(\\d{1,3})[\\s\u00A0]+(?=\\p{L})");
    private static final Pattern BRACKETED =
            Pattern.compile("[(（][\\s\u00A0]?([^()（）\\s\u00A0]{1,6}|\\p{L} \\p{L})[\\s\u00A0]?[)）][\\s\u00A0]*");
    private static final Pattern CLOSED = Pattern.compile("([\\p{L}\\d]{1,6})[)）][\\s\u00A0]+");
    private static final Pattern LOWER_DOT = Pattern.compile("(\\p{Ll}{1,5})\\.[\\s\u00A0]+");
    private static final Pattern UPPER_DOT = Pattern.compile("([IVXLC]{1,7}|\\p{Lu})[.．][\\s\u00A0]+(?=\\S)");
    private static final Pattern UPPER_BARE =
            Pattern.compile("([IVXLC]{1,7}|\\p{Lu})(?:[ \u00A0]{2,}|\\t[ \u00A0]*)(?=\\S)");
    private static final Pattern UPPER_SPACED = Pattern.compile("([IVXLC]{1,7}|[A-Z])[ \u00A0](?=[\\p{L}“«\"(])");
    private static final Pattern UPPER_ALONE = Pattern.compile("([IVXLC]{1,7}|\\p{Lu})[.．]?");
    private static final Pattern HAN_COMMA = Pattern.compile("([一二三四五六七八九十]{1,3})([、.．]|[\\s\u00A0]+)[\\s\u00A0]*");
    private static final Pattern ENCLOSED = Pattern.compile("([\u3220-\u3229])[\\s\u00A0]*");
    private static final Pattern QUOTED = Pattern.compile("[’‘'`](\\d{1,2})[’‘'`][\\s\u00A0]*");
    private static final Pattern BULLET = Pattern.compile("([–—•·●○▪◦■\u2212*-])[\\s\u00A0]+");
    private static final Pattern ARABIC_WORD = Pattern.compile(
            "(\\p{IsArabic}{3,8}(?: عشر| وعشرون| وثلاثون)?)([\\s\u00A0]*[-–—.:][\\s\u00A0]*|[\\s\u00A0]+)");

    private static final CharMatcher LATIN = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
    private static final CharMatcher ROMAN = CharMatcher.anyOf("IVXLC");
    private static final CharMatcher WORD_END = CharMatcher.anyOf(" \u00A0,;-’'");
    private static final int LONGEST_ROMAN = 7;

    /** {@code (2004)} at the head of a line is the year of a resolution. */
    private static final int LONGEST_NUMBER = 3;

    private LabelReader() {}

    /** The label at the head of {@code text}, if its head has the form of one. */
    static Optional<Label> read(String text) {
        String printed = text.length() > REACH ? text.substring(0, REACH) : text;
        String head = Scripts.narrow(printed);
        return head.equals(printed) ? readNarrow(head) : readNarrow(head).map(label -> asPrinted(label, head, printed));
    }

    private static Label asPrinted(Label label, String head, String printed) {
        int at = head.indexOf(label.printed());
        return at < 0
                ? label
                : new Label(
                        printed.substring(at, at + label.printed().length()),
                        label.end(),
                        label.readings(),
                        label.sure());
    }

    private static Optional<Label> readNarrow(String head) {
        if (head.isEmpty() || isPlainWord(head)) {
            return Optional.empty();
        }
        char first = head.charAt(0);
        if (first >= '0' && first <= '9') {
            return numbered(head);
        }
        return bracketed(head)
                .or(() -> Character.isLetter(first) ? lettered(head) : Optional.empty())
                .or(() -> marked(head));
    }

    /** Whether a text begins as most lines do, with a Latin word that no form of a label has: worth a look before trying all. */
    private static boolean isPlainWord(String head) {
        int end = 0;
        boolean roman = true;
        while (end < head.length() && LATIN.matches(head.charAt(end))) {
            roman &= ROMAN.matches(head.charAt(end));
            end++;
        }
        boolean wordEnds = end == head.length() || WORD_END.matches(head.charAt(end));
        return end > LONGEST_ROMAN || end > 1 && !roman && wordEnds;
    }

    private static Optional<Label> numbered(String head) {
        Matcher decimal = DECIMAL.matcher(head);
        if (decimal.lookingAt()) {
            String printed = decimal.group(1) + decimal.group(2) + "." + decimal.group(3);
            return label(printed, decimal, true, decimal(decimal));
        }
        Matcher dotted = NUMBER.matcher(head);
        if (dotted.lookingAt()) {
            return label(dotted.group(1), dotted, true, number(Series.NUMBER, dotted));
        }
        Matcher dashed = DASHED_NUMBER.matcher(head);
        if (dashed.lookingAt() && dashed.end() < head.length() && Scripts.isArabic(head.substring(dashed.end()))) {
            return label(dashed.group(1), dashed, true, number(Series.NUMBER, dashed));
        }
        Matcher closed = CLOSED.matcher(head);
        if (closed.lookingAt() && closed.group(1).chars().allMatch(Character::isDigit)) {
            return label(closed.group(1) + ")", closed, true, number(Series.BRACKETED_NUMBER, closed));
        }
        Matcher bare = BARE_NUMBER.matcher(head);
        return bare.lookingAt() ? label(bare.group(1), bare, false, number(Series.NUMBER, bare)) : Optional.empty();
    }

    /** {@code 118.23}; {@code 29A.39} of a section that a letter follows. */
    private static Reading decimal(Matcher matcher) {
        int letter = Numerals.letter(matcher.group(2)).orElse(0);
        int major = Integer.parseInt(matcher.group(1)) + LETTERED * letter;
        return new Reading(Series.DECIMAL, Integer.parseInt(matcher.group(3)), major);
    }

    private static Reading number(Series series, Matcher matcher) {
        return Reading.of(series, Integer.parseInt(matcher.group(1)));
    }

    private static Optional<Label> bracketed(String head) {
        Matcher both = BRACKETED.matcher(head);
        if (both.lookingAt()) {
            return inner(both.group(1), "(" + both.group(1) + ")", both);
        }
        Matcher closed = CLOSED.matcher(head);
        if (closed.lookingAt()) {
            return inner(closed.group(1), closed.group(1) + ")", closed);
        }
        return Optional.empty();
    }

    private static Optional<Label> inner(String inside, String printed, Matcher matcher) {
        List<Reading> readings = new ArrayList<>();
        if (inside.chars().allMatch(c -> c >= '0' && c <= '9')) {
            if (inside.length() > LONGEST_NUMBER) {
                return Optional.empty();
            }
            readings.add(Reading.of(Series.BRACKETED_NUMBER, Integer.parseInt(inside)));
        }
        String latin = Numerals.latin(inside);
        if (latin.equals(latin.toLowerCase(Locale.ROOT))) {
            add(readings, Series.LETTER, Numerals.letter(latin));
            add(readings, Series.ROMAN, Numerals.roman(latin));
            add(readings, Series.LETTER, Numerals.cyrillic(inside));
        }
        add(readings, Series.ARABIC_LETTER, Numerals.abjad(inside));
        add(readings, Series.HAN_BRACKETED, Numerals.han(inside));
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Label(printed, matcher.end(), ImmutableList.copyOf(readings), true));
    }

    private static void add(List<Reading> readings, Series series, OptionalInt ordinal) {
        if (ordinal.isPresent()) {
            readings.add(Reading.of(series, ordinal.getAsInt()));
        }
    }

    private static Optional<Label> lettered(String head) {
        Matcher lower = LOWER_DOT.matcher(head);
        if (lower.lookingAt()) {
            List<Reading> readings = new ArrayList<>();
            String latin = Numerals.latin(lower.group(1));
            if (latin.length() == 1) {
                add(readings, Series.DOTTED_LETTER, Numerals.letter(latin));
            }
            add(readings, Series.DOTTED_ROMAN, Numerals.roman(latin));
            return readings.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Label(lower.group(1), lower.end(), ImmutableList.copyOf(readings), true));
        }
        for (Pattern form : List.of(UPPER_DOT, UPPER_BARE)) {
            Matcher upper = form.matcher(head);
            if (upper.lookingAt()) {
                return capital(upper, true);
            }
        }
        Matcher alone = UPPER_ALONE.matcher(head);
        if (alone.matches()) {
            return capital(alone, true);
        }
        Matcher spaced = UPPER_SPACED.matcher(head);
        return spaced.lookingAt() ? capital(spaced, false) : word(head);
    }

    private static Optional<Label> capital(Matcher matcher, boolean sure) {
        List<Reading> readings = new ArrayList<>();
        String latin = Numerals.latin(matcher.group(1));
        add(readings, Series.UPPER_ROMAN, Numerals.roman(latin));
        if (latin.length() == 1) {
            add(readings, Series.UPPER_LETTER, Numerals.letter(latin));
            if (readings.isEmpty()) {
                add(readings, Series.UPPER_LETTER, Numerals.cyrillic(latin));
            }
        }
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Label(matcher.group(1), matcher.end(), ImmutableList.copyOf(readings), sure));
    }

    private static Optional<Label> word(String head) {
        Matcher han = HAN_COMMA.matcher(head);
        if (han.lookingAt()) {
            OptionalInt ordinal = Numerals.han(han.group(1));
            return ordinal.isPresent()
                    ? label(han.group(1), han, !han.group(2).isBlank(), Reading.of(Series.HAN, ordinal.getAsInt()))
                    : Optional.empty();
        }
        Matcher arabic = ARABIC_WORD.matcher(head);
        if (arabic.lookingAt()) {
            boolean sure = !arabic.group(2).isBlank() || arabic.group(2).length() > 1;
            OptionalInt ordinal = Ordinals.word(arabic.group(1));
            if (ordinal.isPresent()) {
                return label(arabic.group(1), arabic, sure, Reading.of(Series.ARABIC_ORDINAL, ordinal.getAsInt()));
            }
            OptionalInt letter = Ordinals.letterName(arabic.group(1));
            if (letter.isPresent()) {
                return label(arabic.group(1), arabic, sure, Reading.of(Series.ARABIC_LETTER_NAME, letter.getAsInt()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Label> marked(String head) {
        Matcher enclosed = ENCLOSED.matcher(head);
        if (enclosed.lookingAt()) {
            int ordinal = enclosed.group(1).charAt(0) - '\u3220' + 1;
            return label(enclosed.group(1), enclosed, true, Reading.of(Series.HAN_BRACKETED, ordinal));
        }
        Matcher quoted = QUOTED.matcher(head);
        if (quoted.lookingAt()) {
            String printed = head.substring(0, quoted.end()).strip();
            return label(printed, quoted, true, number(Series.QUOTED_NUMBER, quoted));
        }
        Matcher bullet = BULLET.matcher(head);
        return bullet.lookingAt()
                ? label(bullet.group(1), bullet, true, Reading.of(Series.BULLET, 0))
                : Optional.empty();
    }

    private static Optional<Label> label(String printed, Matcher matcher, boolean sure, Reading reading) {
        return Optional.of(new Label(printed, matcher.end(), ImmutableList.of(reading), sure));
    }
}
