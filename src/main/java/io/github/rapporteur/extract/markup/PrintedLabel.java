package io.github.rapporteur.extract.markup;

import java.util.regex.Pattern;

/**
 * Tells whether a text begins with a label that its author typed: {@code (a)}, {@code a)}, {@code 1.}, {@code IV.},
 * {@code ㈠}, {@code (一)}, {@code 一、}, {@code (أ)}, {@code أ -}, {@code ’1‘}. A bullet before such a label only carries
 * it and is not printed.
 */
final class PrintedLabel {
    private static final Pattern LABEL = Pattern.compile(
            "[(（]\\h?[\\p{L}\\p{N}]{1,6}+\\h?[)）].*+"
                    + "|[\\p{L}]{1,5}+[)）].*+"
                    + "|\\d{1,4}+(?:\\.\\d{1,4}+){0,3}+[.)）](?:\\h.*+|$)"
                    + "|(?:[IVXLC]{1,7}+|[A-Za-zА-Яа-я])\\.(?:\\h.*+|$)"
                    + "|[\\u3220-\\u3229].*+"
                    + "|[一二三四五六七八九十]{1,4}+[、．.].*+"
                    + "|[’‘']\\d{1,3}+[’‘'].*+"
                    + "|(?:\\p{IsArabic}{1,4}+|\\d{1,4}+)\\h[-–—]\\h.*+",
            Pattern.DOTALL);

    /** No label is longer than this. */
    private static final int LONGEST = 24;

    private PrintedLabel() {}

    /** Whether {@code text}, without leading white space, begins with a label. */
    static boolean starts(CharSequence text) {
        return LABEL.matcher(text.subSequence(0, Math.min(LONGEST, text.length())))
                .matches();
    }

    /** Whether {@code text} is nothing but a label. */
    static boolean isAll(CharSequence text) {
        return text.length() < 10 && starts(text) && text.toString().indexOf(' ') < 0;
    }
}
