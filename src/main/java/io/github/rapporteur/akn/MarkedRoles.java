package io.github.rapporteur.akn;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.Role;
import java.util.Optional;

/** What stands in the preamble of a resolution is preambular, whatever words it opens with; below it nothing is. */
final class MarkedRoles {
    private MarkedRoles() {}

    static Document over(Document document, Elements elements) {
        DocumentKind kind = document.masthead().kind();
        boolean resolves =
                kind == DocumentKind.RESOLUTION || kind == DocumentKind.DECISION || kind == DocumentKind.DRAFT;
        if (!resolves) {
            return document;
        }
        RangeSet<Integer> preamble = ranges(elements, "preamble");
        RangeSet<Integer> body = ranges(elements, "mainBody");
        RangeSet<Integer> annexes = ranges(elements, "attachments");
        ImmutableList.Builder<Node> nodes = ImmutableList.builder();
        for (Node node : document.nodes()) {
            int at = node.span().start();
            if (node.isPassage() && preamble.contains(at)) {
                nodes.add(node.withRole(Optional.of(Role.PREAMBULAR)));
            } else if (node.role().equals(Optional.of(Role.PREAMBULAR)) && body.contains(at) && !annexes.contains(at)) {
                nodes.add(node.withRole(Optional.of(Role.OPERATIVE)));
            } else {
                nodes.add(node);
            }
        }
        return new Document(document.source(), document.text(), document.masthead(), nodes.build());
    }

    private static RangeSet<Integer> ranges(Elements elements, String name) {
        RangeSet<Integer> ranges = TreeRangeSet.create();
        elements.named(name)
                .filter(tag -> !tag.span().isEmpty())
                .forEach(tag -> ranges.add(
                        Range.closedOpen(tag.span().start(), tag.span().end())));
        return ImmutableRangeSet.copyOf(ranges);
    }
}
