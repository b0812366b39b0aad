package io.github.rapporteur.cli;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Span;

/** Breaks text into lines for a terminal. */
final class Lines {
    /** From here on most scripts print characters two columns wide and break lines anywhere. */
    private static final char FIRST_WIDE = '\u2E80';

    private static final char LAST_WIDE = '\uFFE6';

    private Lines() {}

    /** The lines of a text, at most {@code width} columns each where words are no longer; spaces at breaks left out. */
    static ImmutableList<Span> of(String text, int width) {
        ImmutableList.Builder<Span> lines = ImmutableList.builder();
        int start = 0;
        int columns = 0;
        int space = -1;
        for (int at = 0; at < text.length(); at++) {
            columns += columns(text.charAt(at));
            boolean wide = columns(text.charAt(at)) == 2;
            if (columns > width && (space > start || wide)) {
                int end = wide ? at : space;
                lines.add(new Span(start, end));
                start = wide ? at : space + 1;
                columns = columns(text, start, at + 1);
            }
            space = text.charAt(at) == ' ' ? at : space;
        }
        return lines.add(new Span(start, text.length())).build();
    }

    private static int columns(String text, int from, int to) {
        int columns = 0;
        for (int at = from; at < to; at++) {
            columns += columns(text.charAt(at));
        }
        return columns;
    }

    private static int columns(char character) {
        return character >= FIRST_WIDE && character <= LAST_WIDE && !Character.isSurrogate(character) ? 2 : 1;
    }
}
