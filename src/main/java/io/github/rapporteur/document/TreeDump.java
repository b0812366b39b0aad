package io.github.rapporteur.document;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A document as text for people and for tests: one node a line, two spaces further in than its parent.
 *
 * <pre>
 * heading II @II p.2 "Recommendations"
 *   paragraph 9 @9 p.2 "The meeting recommended the following:"
 *     item (a) @9(a) p.2 "Member States should keep evidence safe;"
 * </pre>
 *
 * A line holds the type, the label if any, {@code [role]} if any, {@code @locator} if any, {@code p.} and the page if
 * any, and the text in quotation marks with {@code \t}, {@code \n}, {@code \"} and {@code \\} for what would break the
 * line. A note stands below the node that carries its mark; children stand in reading order.
 */
public final class TreeDump {
    private final Document document;
    private final int textLimit;

    private TreeDump(Document document, int textLimit) {
        this.document = document;
        this.textLimit = textLimit;
    }

    /** The whole tree with all of its text; each line ends with a newline. */
    public static String of(Document document) {
        return of(document, Integer.MAX_VALUE);
    }

    /**
     * The whole tree; each line ends with a newline.
     *
     * @param textLimit UTF-16 units after which a node's text is cut and marked with an ellipsis
     */
    public static String of(Document document, int textLimit) {
        return new TreeDump(document, textLimit).dump();
    }

    private record Entry(Node node, int depth) {}

    private String dump() {
        StringBuilder out = new StringBuilder();
        Deque<Entry> open = new ArrayDeque<>();
        for (Node node : document.nodes()) {
            if (node.parent().isEmpty()) {
                open.push(new Entry(node, 0));
                drain(open, out);
            }
        }
        return out.toString();
    }

    private void drain(Deque<Entry> open, StringBuilder out) {
        while (!open.isEmpty()) {
            Entry entry = open.pop();
            out.append("  ".repeat(entry.depth())).append(line(entry.node())).append('\n');
            for (Node child : document.children(entry.node()).reverse()) {
                open.push(new Entry(child, entry.depth() + 1));
            }
        }
    }

    private String line(Node node) {
        StringBuilder line = new StringBuilder(node.type().label());
        node.label().ifPresent(label -> line.append(' ').append(label));
        node.role().ifPresent(role -> line.append(" [").append(role.label()).append(']'));
        node.locator().ifPresent(locator -> line.append(" @").append(locator));
        node.page().ifPresent(page -> line.append(" p.").append(page));
        line.append(" \"").append(escaped(cut(node.text()))).append('"');
        return line.toString();
    }

    private String cut(String text) {
        if (text.length() <= textLimit) {
            return text;
        }
        int end = textLimit > 0 && Character.isHighSurrogate(text.charAt(textLimit - 1)) ? textLimit - 1 : textLimit;
        return text.substring(0, end) + "…";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }
}
