package io.github.rapporteur.export;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.resolution.DocumentLinks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Text as Markdown that shows it as it is: nothing in it is taken for a sign, a tag, or a number to count on from. */
final class MarkdownText {
    private static final CharMatcher SIGNS = CharMatcher.anyOf("\\`*_{}[]<>#|~$^");
    private static final CharMatcher AT_START = CharMatcher.anyOf("+-=:");
    private static final CharMatcher SPACE = CharMatcher.whitespace().or(CharMatcher.javaIsoControl());
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private MarkdownText() {}

    /** The text on one line, to stand at the start of a line or inside one. */
    static String of(String text) {
        return started(within(text));
    }

    /** The text on one line, to stand inside one. */
    static String within(String text) {
        return PlainLine.of(inside(text));
    }

    private static String inside(String text) {
        String plain = SPACE.replaceFrom(PlainLine.unturned(Printable.of(text)), ' ');
        StringBuilder escaped = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (SIGNS.matches(c) || (c == '&' && beginsEntity(plain, i + 1))) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static boolean beginsEntity(String text, int at) {
        return at < text.length() && (text.charAt(at) == '#' || Character.isLetter(text.charAt(at)));
    }

    /** With a backslash where a line that starts so would begin a list, or mark the line above as a heading. */
    private static String started(String line) {
        if (!line.isEmpty() && AT_START.matches(line.charAt(0))) {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && DIGIT.matches(line.charAt(digits))) {
            digits++;
        }
        boolean counts = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        return counts ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }

    /** A label as printed, with its full stop; brackets and stops of labels begin lists in one dialect or another. */
    static String label(String label) {
        String plain = within(stopped(label));
        boolean begins = plain.startsWith("(");
        boolean ends = plain.endsWith(".") || plain.endsWith(")");
        int last = plain.length() - 1;
        return begins ? "\\" + plain : ends ? plain.substring(0, last) + "\\" + plain.substring(last) : plain;
    }

    /** A label with the full stop behind it that is printed there. */
    static String stopped(String label) {
        return !label.isEmpty() && isCounted(label.charAt(label.length() - 1)) ? label + "." : label;
    }

    /** Whether a full stop stands behind it in print: not behind ideographs and bullets. */
    private static boolean isCounted(char last) {
        return Character.isLetterOrDigit(last) && !Character.isIdeographic(last);
    }

    /** A link. */
    static String link(String text, String address) {
        return "[" + within(text) + "](<" + address + ">)";
    }

    /** A link where there is an address, else the text. */
    static String link(String text, Optional<String> address) {
        return address.map(to -> link(text, to)).orElseGet(() -> of(text));
    }

    /**
     * The text of a node, with links to what it cites for certain.
     *
     * @param citations that stand in it
     * @param language of the document, ISO 639-1
     */
    static String linked(Node node, List<Citation> citations, String language) {
        StringBuilder linked = new StringBuilder();
        int at = 0;
        for (Citation citation : inOrder(citations)) {
            Optional<String> address = DocumentLinks.to(citation.target(), language);
            if (citation.span().start() >= at && address.isPresent() && !citation.isInternal()) {
                linked.append(inside(node.text().substring(at, citation.span().start())));
                linked.append('[')
                        .append(inside(citation.text()))
                        .append("](<")
                        .append(address.get())
                        .append(">)");
                at = citation.span().end();
            }
        }
        linked.append(inside(node.text().substring(at)));
        return started(PlainLine.of(linked.toString()));
    }

    private static ImmutableList<Citation> inOrder(List<Citation> citations) {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(citation -> citation.span().start()), citations);
    }
}
