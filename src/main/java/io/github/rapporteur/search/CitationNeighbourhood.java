package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;

/**
 * The documents around one: what it cites and what cites it, and so on for some steps.
 *
 * @param nodes the document itself first, then those of one step, of two …, within a step those with most citations first
 * @param edges between nodes, only those along which the walk went
 * @param whole whether there are no more within these steps
 */
public record CitationNeighbourhood(ImmutableList<Node> nodes, ImmutableList<Edge> edges, boolean whole) {
    /** The greatest number of steps. */
    public static final int FARTHEST = 3;
    /** The greatest number of nodes. */
    public static final int MOST_NODES = 1_000;

    /**
     * A document.
     *
     * @param inIndex whether it is indexed, not only cited
     * @param title of it, as far as it is indexed and prints one
     * @param steps how far it is from the document that was asked for
     */
    public record Node(Symbol symbol, boolean inIndex, Optional<String> title, int steps) {}

    /**
     * One document cites another.
     *
     * @param count by how many citations, or, where only the citing side was looked at, in how many passages; in the
     *     language that has most
     */
    public record Edge(Symbol from, Symbol to, int count) {}
}
