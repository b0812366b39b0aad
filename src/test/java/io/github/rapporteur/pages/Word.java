package io.github.rapporteur.pages;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What stands between two blanks.
 *
 * @param parts in one look each, in reading order
 */
record Word(ImmutableList<Part> parts) {

    /**
     * @param text in reading order
     * @param raised whether it is the mark of a note
     */
    record Part(String text, Face face, float size, boolean raised) {
        float width() {
            return face.width(text, size);
        }

        /** The characters from left to right: Arabic ones and brackets around them turned, figures as they are. */
        String seen() {
            if (!face.isArabic()) {
                return text;
            }
            StringBuilder seen = new StringBuilder();
            int end = text.length();
            while (end > 0) {
                int start = end - 1;
                while (start > 0 && isFigure(text.charAt(start)) && isFigure(text.charAt(start - 1))) {
                    start--;
                }
                seen.append(end - start > 1 ? text.substring(start, end) : turned(text.charAt(start)));
                end = start;
            }
            return seen.toString();
        }

        private static boolean isFigure(char c) {
            return c >= '.' && c <= '9' || c >= 'A' && c <= 'Z' || c == '-';
        }

        private static String turned(char c) {
            int at = "()[]".indexOf(c);
            return at < 0 ? String.valueOf(c) : ")(][".substring(at, at + 1);
        }
    }

    float width() {
        return (float) parts.stream().mapToDouble(Part::width).sum();
    }

    /** The labels of the notes it calls. */
    List<String> marks() {
        return parts.stream().filter(Part::raised).map(Part::text).toList();
    }
}
