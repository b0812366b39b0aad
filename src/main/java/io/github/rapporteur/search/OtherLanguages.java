package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.reference.CitedPlaces;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds hits again in the other languages of their documents, by symbol and place. For one search. */
final class OtherLanguages {
    private final Snapshot snapshot;
    private final Trees trees;
    private final CitedPlaces places;

    OtherLanguages(Snapshot snapshot, Trees trees, CitedPlaces places) {
        this.snapshot = snapshot;
        this.trees = trees;
        this.places = places;
    }

    /** The other languages in which the document is there, and has the paragraph. */
    ImmutableList<String> of(Hit hit) throws IOException {
        if (hit.symbol().isEmpty()) {
            return ImmutableList.of();
        }
        return languages(hit, SymbolTerms.key(hit.symbol().get())).stream()
                .filter(language -> !language.equals(hit.language()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Items have other signs in other scripts; the paragraph they stand in has the same number. */
    private ImmutableList<String> languages(Hit hit, String key) throws IOException {
        Twins twins = snapshot.twins();
        ImmutableList<String> document = twins.of(key);
        boolean others = document.size() > 1 || !document.contains(hit.language());
        return others && hit.locator().isPresent()
                ? twins.of(key, new Locator(hit.locator().get().parts().get(0)))
                : document;
    }

    /** The same passage in a language; empty where the index has it not, or nothing tells which it is. */
    Optional<Passage> in(String language, Hit hit, ParsedFile own) throws IOException {
        Optional<Symbol> symbol = hit.symbol();
        if (symbol.isEmpty() || hit.language().equals(language)) {
            return Optional.empty();
        }
        for (ScoreDoc twin :
                snapshot.search(new TermQuery(Twins.term(SymbolTerms.key(symbol.get()), language)), 1).scoreDocs) {
            ParsedFile other = trees.file(twin.doc);
            return other.document().flatMap(document -> same(hit, own, other, document));
        }
        return Optional.empty();
    }

    private Optional<Passage> same(Hit hit, ParsedFile own, ParsedFile other, Document there) {
        if (hit.node().isEmpty()) {
            return Optional.of(Passages.of(other, there));
        }
        Document here = own.document().orElseThrow();
        Node node = here.nodes().get(hit.node().getAsInt());
        Optional<Locator> place = node.locator();
        List<Node> mine = alike(here, node);
        List<Node> theirs = place.isPresent() ? places.find(there, place.get()) : alike(there, node);
        boolean sole = place.isPresent() && theirs.size() == 1;
        boolean certain =
                place.isPresent() || node.role().isPresent() || outline(here).equals(outline(there));
        return certain && (sole || theirs.size() == mine.size())
                ? Optional.of(Passages.of(other, there, theirs.get(sole ? 0 : mine.indexOf(node))))
                : Optional.empty();
    }

    /** What both must have in common where nothing is numbered. */
    private static List<NodeType> outline(Document document) {
        return Lists.transform(document.nodes(), Node::type);
    }

    /** The pieces that only their order tells apart: of one number, or without one. */
    private static List<Node> alike(Document document, Node node) {
        return document.nodes().stream()
                .filter(other -> other.type() == node.type()
                        && other.role().equals(node.role())
                        && other.locator().equals(node.locator()))
                .toList();
    }
}
