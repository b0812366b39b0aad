package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ImmutableNetwork;
import com.google.common.graph.Network;
import com.google.common.graph.NetworkBuilder;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.symbol.Symbol;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents cite which, with the passages in which they do. A document is named by its symbol, one without a symbol
 * by its source. Immutable, safe for use by several threads.
 */
public final class CitationGraph {
    private static final Comparator<Edge> READING_ORDER =
            Comparator.comparing(Edge::from).thenComparing(Edge::place).thenComparing(Edge::to);

    private final ImmutableNetwork<String, Edge> network;
    private final ImmutableSet<String> documents;

    private CitationGraph(ImmutableNetwork<String, Edge> network, ImmutableSet<String> documents) {
        this.network = network;
        this.documents = documents;
    }

    /**
     * One citation of one document by another.
     *
     * @param from the name of the document that cites
     * @param place counts the citations of that document, from 0
     * @param to the symbol of the document that is cited
     * @param citation the citation
     * @param locator where it stands; empty where that cannot be said
     * @param passage the text it stands in
     */
    public record Edge(
            String from, int place, Symbol to, Citation citation, Optional<Locator> locator, String passage) {}

    /** Starts a graph without documents. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a document cites, in its order; empty for one that is not here. */
    public ImmutableList<Edge> cites(Document document) {
        return sorted(name(document), true);
    }

    /** What a document cites, in its order; empty for one that is not here. */
    public ImmutableList<Edge> cites(Symbol document) {
        return sorted(document.canonical(), true);
    }

    /** Where a document is cited, by document and in reading order. */
    public ImmutableList<Edge> citedBy(Symbol document) {
        return sorted(document.canonical(), false);
    }

    private ImmutableList<Edge> sorted(String name, boolean out) {
        if (!network.nodes().contains(name)) {
            return ImmutableList.of();
        }
        Set<Edge> edges = out ? network.outEdges(name) : network.inEdges(name);
        return ImmutableList.sortedCopyOf(READING_ORDER, edges);
    }

    /** Citations of documents that are not here, by document and in reading order. */
    public ImmutableList<Edge> dangling() {
        return network.edges().stream()
                .filter(edge -> !documents.contains(edge.to().canonical()))
                .sorted(READING_ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    /** The graph itself: its nodes are the names of documents that are here or cited. */
    public Network<String, Edge> network() {
        return network;
    }

    private static String name(Document document) {
        return document.masthead().symbol().map(Symbol::canonical).orElse(document.source());
    }

    /** Collects documents. Not for use by several threads. */
    public static final class Builder {
        private final ImmutableNetwork.Builder<String, Edge> network = NetworkBuilder.directed()
                .allowsParallelEdges(true)
                .allowsSelfLoops(true)
                .immutable();
        private final ImmutableSet.Builder<String> documents = ImmutableSet.builder();

        private Builder() {}

        /**
         * Adds a document; what it cites without a certain target is left out, and so are parts
         * of itself.
         *
         * @param citations of that document, as {@link References#find} gives them
         */
        public Builder add(Document document, List<Citation> citations) {
            String from = name(document);
            documents.add(from);
            network.addNode(from);
            for (int i = 0; i < citations.size(); i++) {
                Citation citation = citations.get(i);
                if (citation.target().isPresent() && !citation.isInternal()) {
                    Symbol to = citation.target().get();
                    Node node = document.nodes().get(citation.node());
                    network.addEdge(from, to.canonical(), new Edge(from, i, to, citation, node.locator(), node.text()));
                }
            }
            return this;
        }

        /** The graph of what was added. */
        public CitationGraph build() {
            return new CitationGraph(network.build(), documents.build());
        }
    }
}
