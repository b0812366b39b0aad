package io.github.rapporteur.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a resolution's title line begins with: {@code 75/90.}, {@code ES-11/1.}, {@code 2020/5}. */
final class LeadingSymbol {
    private static final Pattern NUMBER = Pattern.compile(
            "((?:E?S-)?\\d{1,4}/\\d{1,4}(?: ?[A-Z](?:-[A-Z])?)?)(?:\\.(?!\\d)[\\s\u00A0]*|[\\s\u00A0]+(?:[-–—][\\s\u00A0]+)?)");

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

    private static Matcher matcher(String text) {
        return NUMBER.matcher(text.length() > 40 ? text.substring(0, 40) : text);
    }
}
