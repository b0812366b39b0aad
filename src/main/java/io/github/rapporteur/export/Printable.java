package io.github.rapporteur.export;

import com.google.common.base.CharMatcher;

/** Text on its way into HTML and XML, which cannot hold every character. */
final class Printable {
    private static final CharMatcher FORBIDDEN = CharMatcher.inRange('\0', '\u0008')
            .or(CharMatcher.anyOf("\u000B\u000C\uFFFE\uFFFF"))
            .or(CharMatcher.inRange('\u000E', '\u001F'))
            .or(CharMatcher.inRange('\u007F', '\u009F'))
            .precomputed();
    /** Halves of characters that have lost their other half. */
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** The text without characters that XML 1.0 forbids. */
    static String of(String text) {
        String allowed = FORBIDDEN.replaceFrom(text, ' ');
        return allowed.chars().noneMatch(c -> Character.isSurrogate((char) c)) ? allowed : paired(allowed);
    }

    private static String paired(String text) {
        StringBuilder paired = new StringBuilder(text.length());
        text.codePoints()
                .map(point ->
                        point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? REPLACEMENT : point)
                .forEach(paired::appendCodePoint);
        return paired.toString();
    }
}
