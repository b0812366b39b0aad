package io.github.rapporteur.cli;

import io.github.rapporteur.text.Span;
import java.util.List;

/** How parts of a line are set off on a terminal; nothing at all elsewhere. */
enum Style {
    PLAIN,
    ANSI;

    private static final String STRONG = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String HIGHLIGHT = "\u001b[1;33m";
    private static final String END = "\u001b[0m";

    static Style of(Shell shell) {
        return shell.colour() ? ANSI : PLAIN;
    }

    String strong(String text) {
        return this == ANSI ? STRONG + text + END : text;
    }

    String faint(String text) {
        return this == ANSI ? FAINT + text + END : text;
    }

    /**
     * A line with its share of highlights.
     *
     * @param line the characters of the line
     * @param span where the line stands in the text in which {@code highlights} count
     */
    String highlighted(String line, Span span, List<Span> highlights) {
        if (this == PLAIN) {
            return line;
        }
        StringBuilder styled = new StringBuilder();
        int done = 0;
        for (Span highlight : highlights) {
            int start = Math.max(highlight.start(), span.start()) - span.start();
            int end = Math.min(highlight.end(), span.end()) - span.start();
            if (start < end && start >= done) {
                styled.append(line, done, start)
                        .append(HIGHLIGHT)
                        .append(line, start, end)
                        .append(END);
                done = end;
            }
        }
        return styled.append(line.substring(done)).toString();
    }
}
