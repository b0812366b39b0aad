package io.github.rapporteur.meeting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers of agenda items: {@code 1 (a)}, {@code 1 a)}, {@code 2.} are {@code 1(a)}, {@code 1(a)}, {@code 2}. */
final class ItemNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3})((?: ?[(（]?[\\p{L}]{1,4}[)）]){0,2})(?![\\p{L}\\d])");
    private static final Pattern PART = Pattern.compile("[\\p{L}]+");

    private ItemNumbers() {}

    /** The number that a text is, a full stop behind it left out. */
    static Optional<String> whole(String text) {
        String bare = text.strip().replaceFirst("[.:：]$", "");
        Matcher matcher = NUMBER.matcher(bare);
        return matcher.matches() ? Optional.of(canonical(matcher)) : Optional.empty();
    }

    /** The number at a place of a text, spaces before it passed over. */
    static Optional<String> at(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? Optional.of(canonical(matcher)) : Optional.empty();
    }

    private static String canonical(Matcher matcher) {
        StringBuilder number = new StringBuilder(matcher.group(1));
        Matcher part = PART.matcher(matcher.group(2));
        while (part.find()) {
            number.append('(').append(part.group()).append(')');
        }
        return number.toString();
    }

    /** The item below another: {@code 1} and {@code (a)} give {@code 1(a)}. */
    static String below(String item, String label) {
        Matcher part = PART.matcher(label);
        return part.find() ? item + "(" + part.group() + ")" : item + "(" + label.strip() + ")";
    }
}
