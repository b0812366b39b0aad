package io.github.rapporteur.search;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Table;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.reference.CitedPlaces;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Finds hits again in the other languages of their documents, by symbol and place. For one search. */
final class OtherLanguages {
    private final Snapshot snapshot;
    private final Trees trees;
    private final CitedPlaces places;
    private final ImmutableList<String> held;
    /** By document or paragraph, and language. */
    private final Table<String, String, Boolean> known = HashBasedTable.create();

    OtherLanguages(Snapshot snapshot, Trees trees, CitedPlaces places) throws IOException {
        this.snapshot = snapshot;
        this.trees = trees;
        this.places = places;
        this.held = held(snapshot);
    }

    private static ImmutableList<String> held(Snapshot snapshot) throws IOException {
        Terms languages = MultiTerms.getTerms(snapshot.getIndexReader(), Fields.LANGUAGE);
        ImmutableList.Builder<String> held = ImmutableList.builder();
        TermsEnum each = languages == null ? TermsEnum.EMPTY : languages.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            held.add(term.utf8ToString());
        }
        return held.build();
    }

    /** The other languages in which the document is there, and has the paragraph. */
    ImmutableList<String> of(Hit hit) throws IOException {
        if (hit.symbol().isEmpty() || held.size() < 2) {
            return ImmutableList.of();
        }
        String key = SymbolTerms.key(hit.symbol().get());
        ImmutableList.Builder<String> others = ImmutableList.builder();
        for (String language : held) {
            if (!language.equals(hit.language()) && hasDocument(key, language) && hasParagraph(hit, key, language)) {
                others.add(language);
            }
        }
        return others.build();
    }

    private boolean hasDocument(String key, String language) throws IOException {
        Boolean told = known.get(key, language);
        if (told == null) {
            Term twin = twin(key, language);
            // Mostly there is none, and that costs little to see.
            told = snapshot.getIndexReader().docFreq(twin) > 0 && snapshot.count(new TermQuery(twin)) > 0;
            known.put(key, language, told);
        }
        return told;
    }

    private static Term twin(String key, String language) {
        return new Term(Fields.TWIN, key + " " + language);
    }

    /** Items have other signs in other scripts; the paragraph they stand in has the same number. */
    private boolean hasParagraph(Hit hit, String key, String language) throws IOException {
        if (hit.locator().isEmpty()) {
            return true;
        }
        Locator paragraph = new Locator(hit.locator().get().parts().get(0));
        String place = SymbolTerms.place(key, paragraph);
        Boolean told = known.get(place, language);
        if (told == null) {
            told = snapshot.count(new BooleanQuery.Builder()
                            .add(new TermQuery(new Term(Fields.WITHIN, place)), Occur.FILTER)
                            .add(new TermQuery(new Term(Fields.LANGUAGE, language)), Occur.FILTER)
                            .build())
                    > 0;
            known.put(place, language, told);
        }
        return told;
    }

    /** The same passage in a language; empty where the index has it not, or nothing tells which it is. */
    Optional<Passage> in(String language, Hit hit, ParsedFile own) throws IOException {
        Optional<Symbol> symbol = hit.symbol();
        if (symbol.isEmpty() || hit.language().equals(language)) {
            return Optional.empty();
        }
        for (ScoreDoc twin :
                snapshot.search(new TermQuery(twin(SymbolTerms.key(symbol.get()), language)), 1).scoreDocs) {
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
