package io.github.rapporteur.extract.markup;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/**
 * A physical line of Markdown and what its first characters say it is.
 *
 * @param indent columns of white space before it
 * @param text the rest, without trailing white space
 * @param breaks whether it ends in a hard line break
 */
record MarkdownLine(int indent, String text, boolean breaks) {
    private static final int TAB_STOP = 4;

    /**
     * What opens a list item.
     *
     * @param printed the marker as a reader would see it, with the space behind it
     * @param content the column at which the item's text begins
     * @param text the item's text
     */
    record Marker(String printed, int content, String text) {}

    static MarkdownLine of(String line) {
        int columns = 0;
        int start = 0;
        while (start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == '\t')) {
            columns = line.charAt(start) == '\t' ? (columns / TAB_STOP + 1) * TAB_STOP : columns + 1;
            start++;
        }
        String text = CharMatcher.whitespace().trimTrailingFrom(line.substring(start));
        boolean backslash = text.endsWith("\\") && !text.endsWith("\\\\");
        return new MarkdownLine(
                columns, backslash ? text.substring(0, text.length() - 1) : text, backslash || line.endsWith("  "));
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Three or more dashes, asterisks or underscores and nothing else. */
    boolean isRule() {
        String dense = CharMatcher.anyOf(" \t").removeFrom(text.replace("\\_", "_"));
        return dense.length() >= 3
                && "-*_".indexOf(dense.charAt(0)) >= 0
                && CharMatcher.is(dense.charAt(0)).matchesAllOf(dense);
    }

    /** The level of the heading that this line makes of the paragraph above it: 1, 2, or 0 for none. */
    int underlines() {
        if (CharMatcher.is('=').matchesAllOf(text) && !text.isEmpty()) {
            return 1;
        }
        return CharMatcher.is('-').matchesAllOf(text) && text.length() >= 2 ? 2 : 0;
    }

    /** The level of a heading marked with number signs, 0 for none. */
    int headingLevel() {
        int signs = 0;
        while (signs < text.length() && text.charAt(signs) == '#') {
            signs++;
        }
        boolean ends = signs == text.length() || Character.isWhitespace(text.charAt(signs));
        return signs <= 6 && ends ? signs : 0;
    }

    /** The text of a heading marked with number signs, at the end too. */
    String headingText() {
        String inner = text.substring(headingLevel()).strip();
        String open = CharMatcher.is('#').trimTrailingFrom(inner);
        return open.isEmpty() || Character.isWhitespace(open.charAt(open.length() - 1)) ? open.strip() : inner;
    }

    boolean isFence() {
        return text.startsWith("```") || text.startsWith("~~~");
    }

    /** Whether it begins with a note's mark: {@code <sup>1</sup>} or {@code [^1]:}. */
    boolean startsNote() {
        if (text.startsWith("[^")) {
            return text.indexOf("]:") > 2;
        }
        int end = text.indexOf("</sup>");
        return text.startsWith("<sup>") && end > 5 && end < 16 && text.length() > end + 6;
    }

    /** The note's text, its mark first. */
    String noteText() {
        int end = text.indexOf("]:");
        return text.startsWith("[^")
                ? text.substring(2, end) + " " + text.substring(end + 2).strip()
                : text;
    }

    Optional<Marker> marker() {
        if (text.length() > 1 && "-*+•".indexOf(text.charAt(0)) >= 0 && Character.isWhitespace(text.charAt(1))) {
            String rest = text.substring(2).strip();
            return Optional.of(new Marker(PrintedLabel.starts(rest) ? "" : "• ", indent + 2, rest));
        }
        int digits = 0;
        while (digits < text.length() && digits < 5 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == 0
                || digits + 1 >= text.length()
                || ".)".indexOf(text.charAt(digits)) < 0
                || !Character.isWhitespace(text.charAt(digits + 1))) {
            return Optional.empty();
        }
        String rest = text.substring(digits + 1).strip();
        return Optional.of(new Marker(text.substring(0, digits + 1) + " ", indent + digits + 2, rest));
    }

    /** The number of cells that tabs set apart. */
    int tabs() {
        return CharMatcher.is('\t').countIn(text);
    }

    /** {@code |---|:---:|}: what stands between a pipe table's head and body. */
    boolean isTableRule() {
        return text.indexOf('|') >= 0
                && text.indexOf('-') >= 0
                && CharMatcher.anyOf("|-: \t").matchesAllOf(text);
    }
}
