package io.github.rapporteur.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a resolution's title line begins with: {@code 75/90.}, {@code ES-11/1.}, {@code 2020/5}. */
final class LeadingSymbol {
    private static final Pattern NUMBER = Pattern.compile(
            "((?:E?S-)?\\d{1,4}/\\d{1,4}(?: ?[A-Z](?:-[A-Z])?)?)(?:\\.(?!\\d)[\\s\u00A0]*|[\\s\u00A0]+(?:[-–—][\\s\u00A0]+)?)");

    private static final Pattern ALONE = Pattern.compile("(?:E?S-)?\\d{1,4}/\\d{1,4}");
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})/(\\d{2}|\\d{4})");

    private LeadingSymbol() {}

    /** How many characters number, full stop and space take; 0 where there is none. */
    static int length(String text) {
        Matcher matcher = matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** The number itself, without spaces; empty where there is none. */
    static String number(String text) {
        Matcher matcher = matcher(text);
        return matcher.lookingAt() ? matcher.group(1).replace(" ", "") : "";
    }

    /**
     * The number of a resolution or decision in front of its title in a collection: set off by a full stop or on a line of
     * its own, and no financial period ({@code 2024/25}). Empty where there is none.
     */
    static String ofCollection(String line) {
        Matcher matcher = matcher(line);
        if (!matcher.lookingAt()) {
            return ALONE.matcher(line).matches() && !isPeriod(line) ? line : "";
        }
        String number = matcher.group(1);
        boolean dotted = line.charAt(matcher.end(1)) == '.';
        return dotted && !isPeriod(number) ? number : "";
    }

    private static boolean isPeriod(String number) {
        Matcher period = PERIOD.matcher(number);
        return period.matches()
                && (Integer.parseInt(period.group(1)) + 1) % 100 == Integer.parseInt(period.group(2)) % 100;
    }

    private static Matcher matcher(String text) {
        return NUMBER.matcher(text.length() > 40 ? text.substring(0, 40) : text);
    }
}
