package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Span;

/**
 * The part of a passage that is shown: all of a short one, of a long one the stretch with most of what was asked for.
 *
 * @param text with an ellipsis where it was cut
 * @param highlights moved along
 */
record PassageWindow(String text, ImmutableList<Span> highlights) {
    /** In UTF-16 units: about three lines on a terminal. */
    private static final int LENGTH = 320;
    /** How much stands before the first word asked for. */
    private static final int LEAD = 60;
    /** How far a cut is moved to fall between words. */
    private static final int SLACK = 24;

    private static final String CUT = "… ";
    private static final String CUT_END = " …";

    /** The best stretch of {@code text}; {@code highlights} ascend. */
    static PassageWindow of(String text, ImmutableList<Span> highlights) {
        if (text.length() <= LENGTH + SLACK) {
            return new PassageWindow(text, highlights);
        }
        int start = start(text, highlights);
        int end = start + LENGTH >= text.length() ? text.length() : before(text, start + LENGTH);
        String head = start > 0 ? CUT : "";
        String tail = end < text.length() ? CUT_END : "";
        ImmutableList<Span> inside = highlights.stream()
                .filter(span -> start <= span.start() && span.end() <= end)
                .map(span -> span.shift(head.length() - start))
                .collect(ImmutableList.toImmutableList());
        return new PassageWindow(head + text.substring(start, end) + tail, inside);
    }

    private static int start(String text, ImmutableList<Span> highlights) {
        if (highlights.isEmpty()) {
            return 0;
        }
        int best = 0;
        int most = 0;
        int last = 0;
        for (int first = 0; first < highlights.size(); first++) {
            int limit = highlights.get(first).start() - LEAD + LENGTH - SLACK;
            while (last < highlights.size() && highlights.get(last).end() <= limit) {
                last++;
            }
            if (last - first > most) {
                most = last - first;
                best = first;
            }
        }
        int wanted = Math.min(highlights.get(best).start() - LEAD, text.length() - LENGTH);
        return wanted <= 0
                ? 0
                : Math.min(after(text, wanted), highlights.get(best).start());
    }

    /** The next place at or after {@code at} where a word begins. */
    private static int after(String text, int at) {
        for (int i = at; i < Math.min(at + SLACK, text.length()); i++) {
            if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    /** The last place at or before {@code at} where a word has ended. */
    private static int before(String text, int at) {
        for (int i = at; i > at - SLACK; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
