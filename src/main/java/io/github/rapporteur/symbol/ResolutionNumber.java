package io.github.rapporteur.symbol;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number under which a resolution or decision is cited.
 *
 * @param session {@code 65}, {@code S-21}, {@code ES-10}, {@code III}, {@code S-VI}
 * @param year {@code 2001} of {@code 1373 (2001)}, {@code 2019} of {@code 2019/19}
 * @param number its number within session or year, or in the body's whole count
 * @param letters part letters: {@code C}, {@code A-C}
 */
public record ResolutionNumber(Optional<String> session, OptionalInt year, String number, Optional<String> letters) {
    private static final String PARTS = "(?: ?([A-Z])(?: ?(?:-|AND|TO) ?([A-Z]))?)?+";
    private static final Pattern SLASHED =
            Pattern.compile("((?:E?S-|SS\\.)?[0-9]{1,4}|(?:E?S-|SS\\.)?[IVXL]{1,7})/([0-9]{1,4})" + PARTS);
    private static final Pattern BRACKETED =
            Pattern.compile("([0-9]{1,4})" + PARTS + " ?\\(((?:E?S-)?[IVXL]{1,7}|[0-9]{4})\\)" + PARTS);
    private static final Pattern CONFERENCE = Pattern.compile("([0-9]{1,3})/[A-Z]{2,5}\\.([0-9]{1,3})");
    private static final Pattern PREFIXED = Pattern.compile("[A-Z]{1,6}[ -]([0-9IVXL]{1,5})/([0-9]{1,3})");

    /** Reads a number as printed with Latin letters; empty when it is none. Never throws. */
    public static Optional<ResolutionNumber> parse(String written) {
        if (written.length() > 60) {
            return Optional.empty();
        }
        String plain = Writing.bare(Writing.plain(written))
                .toUpperCase(Locale.ROOT)
                .replace("[", "(")
                .replace("]", ")");
        Matcher slashed = SLASHED.matcher(plain);
        if (slashed.matches()) {
            return Optional.of(of(slashed.group(1), slashed.group(2), letters(slashed, 3)));
        }
        Matcher bracketed = BRACKETED.matcher(plain);
        if (bracketed.matches()) {
            Optional<String> before = letters(bracketed, 2);
            return Optional.of(of(bracketed.group(4), bracketed.group(1), before.or(() -> letters(bracketed, 5))));
        }
        Matcher conference = CONFERENCE.matcher(plain);
        if (conference.matches()) {
            return Optional.of(of(conference.group(2), conference.group(1), Optional.empty()));
        }
        Matcher prefixed = PREFIXED.matcher(plain);
        return prefixed.matches()
                ? Optional.of(of(prefixed.group(1), prefixed.group(2), Optional.empty()))
                : Optional.empty();
    }

    private static ResolutionNumber of(String period, String number, Optional<String> letters) {
        int year = Component.year(period);
        return new ResolutionNumber(
                year > 0 ? Optional.empty() : Optional.of(period),
                year > 0 ? OptionalInt.of(year) : OptionalInt.empty(),
                number,
                letters);
    }

    private static Optional<String> letters(Matcher matcher, int group) {
        String first = matcher.group(group);
        String last = matcher.group(group + 1);
        return first == null ? Optional.empty() : Optional.of(last == null ? first : first + "-" + last);
    }

    /** Whether the session is in Roman numerals, special sessions included. */
    public boolean isRoman() {
        return session.filter(value -> Roman.is(value.substring(value.lastIndexOf('-') + 1)))
                .isPresent();
    }

    /** The number of a regular session in Arabic numerals. */
    public OptionalInt sessionNumber() {
        return session.filter(value -> value.chars().allMatch(Character::isDigit))
                        .isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(session.orElseThrow()));
    }
}
