package io.github.rapporteur.meaning;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.pipeline.ParsedFile;

/** The passages of a file that have vectors: its paragraphs and items. */
final class Passages {
    /** Of a lead-in in front of an item, in UTF-16 units. */
    private static final int LEAD_IN = 200;

    private Passages() {}

    /**
     * What is read of a passage.
     *
     * @param node its id
     * @param text an item with the end of its lead-in in front
     */
    record Passage(int node, String text) {}

    static ImmutableList<Passage> of(ParsedFile file) {
        return file.document()
                .map(document -> document.nodes().stream()
                        .filter(node -> node.isPassage() && !node.text().isBlank())
                        .map(node -> new Passage(node.id(), text(document, node)))
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    private static String text(Document document, Node node) {
        if (node.type() != NodeType.ITEM) {
            return node.text();
        }
        return document.ancestors(node).stream()
                .filter(Node::isPassage)
                .reduce((outer, inner) -> inner)
                .map(above -> end(above.text()) + " " + node.text())
                .orElse(node.text());
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - LEAD_IN));
    }

    /** Differs wherever the passages differ. */
    static String print(ImmutableList<Passage> passages) {
        Hasher hasher = Hashing.sha256().newHasher();
        passages.forEach(passage ->
                hasher.putInt(passage.node()).putInt(passage.text().length()).putUnencodedChars(passage.text()));
        return hasher.hash().toString();
    }
}
