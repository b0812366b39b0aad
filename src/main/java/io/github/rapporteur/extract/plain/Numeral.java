package io.github.rapporteur.extract.plain;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes numbers the way Word's number formats (ECMA-376, 17.18.59) do. */
public final class Numeral {
    /** Ends the name of a row of letters whose last is followed by two of them, not by the first one doubled. */
    private static final String COUNTING_ON = "On";

    private static final int LARGEST_ROMAN = 3999;
    private static final int MOST_REPEATS = 30;
    private static final int ENCLOSED_FROM = 0x2400;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final ImmutableMap<String, List<String>> ALPHABETS = alphabets();

    private Numeral() {}

    private static ImmutableMap<String, List<String>> alphabets() {
        try {
            ImmutableMap.Builder<String, List<String>> found = ImmutableMap.builder();
            for (String line : Resources.readLines(
                    Resources.getResource(Numeral.class, "number-letters.tsv"), StandardCharsets.UTF_8)) {
                List<String> cells = Splitter.on('\t').splitToList(line);
                if (!line.startsWith("#")) {
                    found.put(cells.get(0), Splitter.on(' ').splitToList(cells.get(1)));
                }
            }
            return found.buildOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code number} in {@code format}; formats not known are written in digits. */
    public static String write(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "ordinal" -> number + ordinalEnding(number);
            case "hindiNumbers" -> digits(number, '\u0660');
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, '\uFF10');
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital" -> chinese(number);
            default -> letters(number, format);
        };
    }

    private static String letters(int number, String format) {
        if (format.endsWith(COUNTING_ON)) {
            return countedOn(number, format.substring(0, format.length() - COUNTING_ON.length()));
        }
        List<String> letters = ALPHABETS.get(format);
        if (letters == null || number < 1) {
            return Integer.toString(number);
        }
        int repeats = (number - 1) / letters.size() + 1;
        boolean enclosed = letters.get(0).codePointAt(0) > ENCLOSED_FROM;
        if (repeats > MOST_REPEATS || (enclosed && repeats > 1)) {
            return Integer.toString(number);
        }
        return letters.get((number - 1) % letters.size()).repeat(repeats);
    }

    /** After the last letter come two: z, aa, ab. */
    private static String countedOn(int number, String format) {
        List<String> letters = ALPHABETS.get(format);
        if (letters == null || number < 1) {
            return Integer.toString(number);
        }
        StringBuilder written = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / letters.size()) {
            written.insert(0, letters.get((rest - 1) % letters.size()));
        }
        return written.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                written.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return written.toString();
    }

    private static String ordinalEnding(int number) {
        if (number % 100 >= 11 && number % 100 <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String digits(int number, char zero) {
        StringBuilder written = new StringBuilder();
        Integer.toString(number)
                .chars()
                .forEach(c -> written.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : (char) c));
        return written.toString();
    }

    /** Up to 99 in words of tens and ones: 十二, 二十, 九十九. */
    private static String chinese(int number) {
        List<String> signs = ALPHABETS.getOrDefault("chineseDigits", List.of());
        if (number < 1 || number > 99 || signs.size() < 10) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String ten = tens == 0 ? "" : (tens == 1 ? "" : signs.get(tens - 1)) + signs.get(9);
        return ten + (ones == 0 ? "" : signs.get(ones - 1));
    }
}
