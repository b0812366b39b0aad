package io.github.rapporteur.symbol;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Roman numerals, as sessions before 1976 carry them. */
public final class Roman {
    private static final Pattern SHAPE = Pattern.compile("(M{0,3})(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    private Roman() {}

    /** Whether {@code text} is a numeral in capitals, written as it should be. */
    public static boolean is(String text) {
        return !text.isEmpty() && text.length() <= 15 && SHAPE.matcher(text).matches();
    }

    /** The value of a numeral in capitals; empty for anything else. */
    public static OptionalInt value(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!is(text) || !matcher.matches()) {
            return OptionalInt.empty();
        }
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            boolean before = i + 1 < text.length() && digit < digit(text.charAt(i + 1));
            sum += before ? -digit : digit;
        }
        return OptionalInt.of(sum);
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            default -> 1000;
        };
    }
}
