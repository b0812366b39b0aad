package io.github.rapporteur.akn;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a document each of its outermost nodes stands in; together they are all of them, in order.
 *
 * @param cover what stands over the title
 * @param title none or one
 * @param preamble the first preambular paragraphs
 * @param conclusions meeting and date of adoption
 * @param attachments from the first annex on
 */
record BodyParts(
        List<Node> cover,
        List<Node> title,
        List<Node> preamble,
        List<Node> body,
        List<Node> conclusions,
        List<Node> attachments) {

    /** A line that tells the meeting is no longer. */
    private static final int LONGEST_CONCLUSION = 160;

    static BodyParts of(Document document) {
        ImmutableList<Node> top = document.nodes().stream()
                .filter(node -> node.parent().isEmpty())
                .collect(ImmutableList.toImmutableList());
        int annex = first(top, 0, top.size(), NodeType.ANNEX);
        int title = first(top, 0, annex, NodeType.TITLE);
        boolean titled = title < annex && top.subList(0, title).stream().allMatch(node -> isPlain(node, document));
        int bodyFrom = titled ? title + 1 : 0;
        int preambleTo = bodyFrom;
        while (preambleTo < annex && isPreambular(top.get(preambleTo))) {
            preambleTo++;
        }
        int bodyTo = annex;
        while (bodyTo > preambleTo && concludes(top.get(bodyTo - 1), document)) {
            bodyTo--;
        }
        return new BodyParts(
                top.subList(0, titled ? title : 0),
                titled ? top.subList(title, title + 1) : List.of(),
                top.subList(bodyFrom, preambleTo),
                top.subList(preambleTo, bodyTo),
                top.subList(bodyTo, annex),
                top.subList(annex, top.size()));
    }

    private static int first(List<Node> nodes, int from, int to, NodeType type) {
        for (int i = from; i < to; i++) {
            if (nodes.get(i).type() == type) {
                return i;
            }
        }
        return to;
    }

    /** A paragraph or note that has no parts but notes. */
    private static boolean isPlain(Node node, Document document) {
        return (node.type() == NodeType.PARAGRAPH || node.type() == NodeType.FOOTNOTE)
                && document.children(node).stream().allMatch(child -> child.type() == NodeType.FOOTNOTE);
    }

    private static boolean isPreambular(Node node) {
        return node.type() == NodeType.PARAGRAPH && node.role().equals(Optional.of(Role.PREAMBULAR));
    }

    private static boolean concludes(Node node, Document document) {
        DocumentKind kind = document.masthead().kind();
        return (kind == DocumentKind.RESOLUTION || kind == DocumentKind.DECISION)
                && isPlain(node, document)
                && node.type() == NodeType.PARAGRAPH
                && node.role().isEmpty()
                && node.label().isEmpty()
                && node.text().length() <= LONGEST_CONCLUSION;
    }
}
