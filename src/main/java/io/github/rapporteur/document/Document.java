package io.github.rapporteur.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.rapporteur.text.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A document as a tree of nodes. Immutable and safe to share between threads. */
public final class Document {
    private final String source;
    private final SourceText text;
    private final Masthead masthead;
    private final ImmutableList<Node> nodes;
    private final ImmutableListMultimap<Integer, Node> children;
    private final ImmutableListMultimap<String, Node> byLocator;

    /**
     * @param source the file's path or another name people know it by
     * @param nodes in reading order; each node's id is its place in the list, parents may stand before or behind
     * @throws IllegalArgumentException if ids do not match places
     */
    public Document(String source, SourceText text, Masthead masthead, ImmutableList<Node> nodes) {
        this.source = source;
        this.text = text;
        this.masthead = masthead;
        this.nodes = nodes;
        ImmutableListMultimap.Builder<Integer, Node> down = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, Node> named = ImmutableListMultimap.builder();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (node.id() != i) {
                throw new IllegalArgumentException("node " + i + " has id " + node.id());
            }
            node.parent().ifPresent(parent -> down.put(parent, node));
            node.locator().ifPresent(locator -> named.put(locator.toString(), node));
        }
        this.children = down.build();
        this.byLocator = named.build();
    }

    /** The file's path or another name people know it by. */
    public String source() {
        return source;
    }

    /** What was read out of the file. */
    public SourceText text() {
        return text;
    }

    /** Symbol, kind, language, dates. */
    public Masthead masthead() {
        return masthead;
    }

    /** The same document with another head. */
    public Document withMasthead(Masthead other) {
        return new Document(source, text, other, nodes);
    }

    /** Every node, in reading order. */
    public ImmutableList<Node> nodes() {
        return nodes;
    }

    /** The nodes directly below one, notes included, in reading order. */
    public ImmutableList<Node> children(Node node) {
        return children.get(node.id());
    }

    /** The node above; empty at top level. */
    public Optional<Node> parent(Node node) {
        return node.parent().isPresent() ? Optional.of(nodes.get(node.parent().getAsInt())) : Optional.empty();
    }

    /** The nodes above, outermost first. */
    public ImmutableList<Node> ancestors(Node node) {
        Deque<Node> up = new ArrayDeque<>();
        for (Optional<Node> at = parent(node); at.isPresent(); at = parent(at.get())) {
            up.addFirst(at.get());
        }
        return ImmutableList.copyOf(up);
    }

    /** The texts of the headings and annexes above, outermost first, each as printed with its label. */
    public ImmutableList<String> headingPath(Node node) {
        return ancestors(node).stream()
                .filter(above -> above.type() == NodeType.HEADING || above.type() == NodeType.ANNEX)
                .map(Document::printed)
                .collect(ImmutableList.toImmutableList());
    }

    private static String printed(Node heading) {
        String label = heading.label().map(l -> l.endsWith(")") ? l : l + ".").orElse("");
        return (label + " " + heading.text()).strip();
    }

    /**
     * Where on its pages a node is printed, its label included: a box for each page, and for each column of it, in
     * reading order. Lines are taken whole, also where another node begins in the middle of one. Empty where the source
     * has no positions: only PDF has.
     */
    public ImmutableList<PageBox> boxes(Node node) {
        return NodeBoxes.of(node, text);
    }

    /** Every node a locator names, in reading order. */
    public ImmutableList<Node> find(Locator locator) {
        return byLocator.get(locator.toString());
    }
}
