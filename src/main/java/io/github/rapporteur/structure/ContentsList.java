package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the list of contents: from its heading to the last line with leader dots; its entries are no headings. */
final class ContentsList {
    private static final ImmutableSet<String> HEADINGS = ImmutableSet.of(
            "contents",
            "table of contents",
            "table des matières",
            "sommaire",
            "índice",
            "содержание",
            "目录",
            "المحتويات");

    private static final Pattern LEADER = Pattern.compile("\\.{5}|(?:\\. ){5}|…{3}");

    /** Spaces and stretched letters included. */
    private static final int LONGEST_HEADING = 60;

    /** No list of contents is longer. */
    private static final int LONGEST = 200;

    private ContentsList() {}

    /** Marks the lines of the list. */
    static void mark(List<Line> lines, BitSet marked) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (isHeading(text)) {
                int last = last(lines, i);
                if (last > i) {
                    marked.set(i, last + 1);
                    i = last;
                }
            }
        }
    }

    /** Whether a text is the heading of a list of contents. */
    static boolean isHeading(String text) {
        return text.length() < LONGEST_HEADING && HEADINGS.contains(MastheadWords.fold(text));
    }

    private static int last(List<Line> lines, int from) {
        int last = from;
        for (int i = from + 1; i < Math.min(lines.size(), from + LONGEST) && i - last < 8; i++) {
            if (LEADER.matcher(lines.get(i).text()).find()) {
                last = i;
            }
        }
        return last;
    }
}
