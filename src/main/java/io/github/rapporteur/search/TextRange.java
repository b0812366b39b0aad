package io.github.rapporteur.search;

/**
 * What stands before and behind {@code ..}.
 *
 * @param from empty where the range is open
 * @param to empty where the range is open; of a single value that value
 */
record TextRange(String from, String to) {

    static TextRange of(String value) {
        int dots = value.indexOf("..");
        return dots < 0
                ? new TextRange(value, value)
                : new TextRange(value.substring(0, dots), value.substring(dots + 2));
    }
}
