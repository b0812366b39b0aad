package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.pipeline.ParsedFile;
import java.util.List;

/** What stands around a piece of a document. */
final class Neighbours {
    private static final HitContext NOTHING =
            new HitContext(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    private final int reach;

    /** @param reach how many passages before and behind */
    Neighbours(int reach) {
        this.reach = reach;
    }

    /** Of a hit; nothing of a document as a whole. */
    HitContext of(Hit hit, ParsedFile file) {
        return file.document().isPresent() && hit.node().isPresent()
                ? of(file, file.document().get(), hit.node().getAsInt())
                : NOTHING;
    }

    private HitContext of(ParsedFile file, Document document, int id) {
        ImmutableList<Node> leadIns = document.ancestors(document.nodes().get(id)).stream()
                .filter(Node::isPassage)
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<Node> told = ImmutableSet.copyOf(leadIns);
        List<Node> before = Lists.reverse(document.nodes().subList(0, id)).stream()
                .filter(node -> isText(node) && !told.contains(node))
                .limit(reach)
                .toList();
        List<Node> after = document.nodes().subList(id + 1, document.nodes().size()).stream()
                .filter(Neighbours::isText)
                .limit(reach)
                .toList();
        return new HitContext(
                passages(file, document, leadIns),
                passages(file, document, Lists.reverse(before)),
                passages(file, document, after));
    }

    private static boolean isText(Node node) {
        return node.isPassage() || node.type() == NodeType.TABLE;
    }

    private static ImmutableList<Passage> passages(ParsedFile file, Document document, List<Node> nodes) {
        return nodes.stream().map(node -> Passages.of(file, document, node)).collect(ImmutableList.toImmutableList());
    }
}
