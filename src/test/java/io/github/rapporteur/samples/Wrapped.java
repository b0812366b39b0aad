package io.github.rapporteur.samples;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a plain text. */
final class Wrapped {
    private Wrapped() {}

    /**
     * @param first what stands before the first line, label included
     * @param rest what stands before the others
     */
    static ImmutableList<String> lines(String text, int width, String first, String rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : Splitter.on(' ').omitEmptyStrings().split(text)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return ImmutableList.copyOf(lines);
    }

    /** The two at the ends of a line. */
    static String ends(String left, String right, int width) {
        return (left + Strings.repeat(" ", Math.max(2, width - left.length() - right.length())) + right)
                .stripTrailing();
    }
}
