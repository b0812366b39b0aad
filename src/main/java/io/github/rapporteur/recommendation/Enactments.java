package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import java.util.Optional;

/**
 * The words without a number that numbered paragraphs of a resolution go on from: {@code Resolves that:}, {@code Décide ce
 * qui suit :}. What follows is enacted, though it may only say how things are. Immutable.
 */
final class Enactments {
    private final ImmutableMap<Integer, Node> leadIns;

    private Enactments(ImmutableMap<Integer, Node> leadIns) {
        this.leadIns = leadIns;
    }

    static Enactments of(Document document) {
        ImmutableMap.Builder<Integer, Node> leadIns = ImmutableMap.builder();
        Optional<Node> current = Optional.empty();
        for (Node node : document.nodes()) {
            if (node.type() == NodeType.HEADING || node.type() == NodeType.ANNEX) {
                current = Optional.empty();
            } else if (isLeadIn(node)) {
                current = Optional.of(node);
            } else if (node.type() == NodeType.PARAGRAPH && node.label().isPresent()) {
                current.ifPresent(leadIn -> leadIns.put(node.id(), leadIn));
            }
        }
        return new Enactments(leadIns.buildOrThrow());
    }

    private static boolean isLeadIn(Node node) {
        return node.type() == NodeType.PARAGRAPH
                && node.label().isEmpty()
                && node.role().equals(Optional.of(Role.OPERATIVE))
                && Reading.isLeadIn(node.text());
    }

    /** The lead-in that a numbered paragraph goes on from. */
    Optional<Node> leadIn(Node paragraph) {
        return Optional.ofNullable(leadIns.get(paragraph.id()));
    }
}
