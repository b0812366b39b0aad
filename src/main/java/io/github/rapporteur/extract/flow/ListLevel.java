package io.github.rapporteur.extract.flow;

/**
 * How one level of a numbering is printed.
 *
 * @param start its first number
 * @param format the number format by Word's name for it; "bullet" for signs that do not count
 * @param pattern what is printed; the characters U+0000 to U+0009 stand for the numbers of the levels, as in Word's own
 *     files
 * @param suffix what comes between label and text: a tab, a space or nothing
 * @param legal whether all numbers are printed in digits whatever their level's format
 * @param restarts whether it counts anew below each number of the levels above
 */
public record ListLevel(int start, String format, String pattern, String suffix, boolean legal, boolean restarts) {
    /** A level that prints nothing. */
    public static final ListLevel SILENT = new ListLevel(1, "decimal", "", "", false, true);

    /** The character of a pattern that stands for the number of {@code level}, from 0. */
    public static char numberOf(int level) {
        return (char) level;
    }

    /** The same level with another first number. */
    public ListLevel startingAt(int number) {
        return new ListLevel(number, format, pattern, suffix, legal, restarts);
    }

    /** Whether it prints a sign that does not count. */
    public boolean isBullet() {
        return format.equals("bullet");
    }
}
