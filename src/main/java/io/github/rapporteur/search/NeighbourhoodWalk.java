package io.github.rapporteur.search;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Table;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks from a document along citations, in both directions. For one walk, by one thread. */
final class NeighbourhoodWalk {
    private final DocumentLookup documents;
    private final CitationGraph graph;
    private final int most;
    /** How many steps each document is away, in the order in which they were found. */
    private final Map<Symbol, Integer> steps = new LinkedHashMap<>();

    private final Table<Symbol, Symbol, Integer> edges = HashBasedTable.create();
    private boolean whole = true;

    NeighbourhoodWalk(Snapshot snapshot, int most) {
        this.documents = new DocumentLookup(snapshot);
        this.graph = new CitationGraph(snapshot);
        this.most = most;
    }

    CitationNeighbourhood from(Symbol start, int depth) throws IOException {
        steps.put(start, 0);
        List<Symbol> front = List.of(start);
        for (int step = 1; step <= depth; step++) {
            List<Symbol> next = new ArrayList<>();
            for (Symbol symbol : front) {
                next.addAll(around(symbol, step));
            }
            front = next;
        }
        return new CitationNeighbourhood(nodes(), kept(), whole);
    }

    /** Those next to a document that were not yet met, most cited first. */
    private List<Symbol> around(Symbol symbol, int step) throws IOException {
        ImmutableMultiset<Symbol> cited = cited(symbol);
        ImmutableMultiset<Symbol> citing = citing(symbol);
        cited.forEachEntry((other, count) -> edges.row(symbol).merge(other, count, Math::max));
        citing.forEachEntry((other, count) -> edges.row(other).merge(symbol, count, Math::max));
        List<Symbol> met = new ArrayList<>();
        for (Multiset.Entry<Symbol> other : byCount(Multisets.sum(cited, citing))) {
            if (steps.containsKey(other.getElement())) {
                continue;
            }
            if (steps.size() >= most) {
                whole = false;
                break;
            }
            steps.put(other.getElement(), step);
            met.add(other.getElement());
        }
        return met;
    }

    private static ImmutableList<Multiset.Entry<Symbol>> byCount(Multiset<Symbol> symbols) {
        return ImmutableList.sortedCopyOf(
                Comparator.<Multiset.Entry<Symbol>>comparingInt(Multiset.Entry::getCount)
                        .reversed()
                        .thenComparing(Multiset.Entry::getElement),
                symbols.entrySet());
    }

    /** Of several languages the one with most citations, for one may have lost some. */
    private ImmutableMultiset<Symbol> cited(Symbol symbol) throws IOException {
        Multiset<Symbol> most = HashMultiset.create();
        for (ParsedFile file : documents.documents(symbol)) {
            Multiset<Symbol> here = HashMultiset.create();
            file.citations().stream()
                    .filter(citation -> !citation.isInternal())
                    .map(Citation::target)
                    .flatMap(Optional::stream)
                    .filter(target -> !target.equals(symbol))
                    .forEach(here::add);
            here.forEachEntry((target, count) -> most.setCount(target, Math.max(count, most.count(target))));
        }
        return ImmutableMultiset.copyOf(most);
    }

    private ImmutableMultiset<Symbol> citing(Symbol symbol) throws IOException {
        Table<String, Symbol, Integer> byLanguage = HashBasedTable.create();
        for (Hit hit : graph.citedBy(symbol)) {
            hit.symbol()
                    .filter(from -> !from.equals(symbol))
                    .ifPresent(from -> byLanguage.row(hit.language()).merge(from, 1, Integer::sum));
        }
        ImmutableMultiset.Builder<Symbol> most = ImmutableMultiset.builder();
        byLanguage
                .columnMap()
                .forEach((from, counts) -> most.setCount(
                        from, counts.values().stream().max(Integer::compare).orElse(0)));
        return most.build();
    }

    private ImmutableList<CitationNeighbourhood.Node> nodes() throws IOException {
        ImmutableList.Builder<CitationNeighbourhood.Node> nodes = ImmutableList.builder();
        for (Map.Entry<Symbol, Integer> found : steps.entrySet()) {
            Symbol symbol = found.getKey();
            nodes.add(new CitationNeighbourhood.Node(
                    symbol, documents.contains(symbol), documents.title(symbol), found.getValue()));
        }
        return nodes.build();
    }

    private ImmutableList<CitationNeighbourhood.Edge> kept() {
        List<CitationNeighbourhood.Edge> kept = new ArrayList<>();
        edges.rowMap()
                .forEach((from, cited) -> cited.forEach((to, count) -> {
                    if (steps.containsKey(from) && steps.containsKey(to)) {
                        kept.add(new CitationNeighbourhood.Edge(from, to, count));
                    }
                }));
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(CitationNeighbourhood.Edge::from).thenComparing(CitationNeighbourhood.Edge::to),
                kept);
    }
}
