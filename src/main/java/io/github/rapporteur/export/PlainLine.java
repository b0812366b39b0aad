package io.github.rapporteur.export;

import com.google.common.base.CharMatcher;

/** Text on its way into a format that reads line by line and shows what it reads. */
final class PlainLine {
    /** They order letters beyond the text they stand in: what follows it would be turned around, too. */
    private static final CharMatcher TURNING =
            CharMatcher.inRange('\u202A', '\u202E').or(CharMatcher.inRange('\u2066', '\u2069'));

    private static final CharMatcher SPACE =
            CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).precomputed();

    private PlainLine() {}

    /** The text on one line, without characters that XML forbids, and with single spaces. */
    static String of(String text) {
        return SPACE.trimAndCollapseFrom(unturned(Printable.of(text)), ' ');
    }

    /** The text without characters that turn around what follows it. */
    static String unturned(String text) {
        return TURNING.removeFrom(text);
    }
}
