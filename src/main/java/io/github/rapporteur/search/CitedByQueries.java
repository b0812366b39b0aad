package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.StoredEntry;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** What a document or a place in it cites for certain, as far as it is indexed. Not for use by several threads. */
final class CitedByQueries {
    /** How many passages are read for their citations. */
    private static final int MOST = 10_000;

    private static final ImmutableSet<String> CITING = ImmutableSet.of(Fields.SHOWN, Fields.TEXT, Fields.EDGE);

    private static final float PLACE = 0.3f;
    private static final float DOCUMENT = 0.2f;
    private static final float PASSAGE = 0.1f;

    private final IndexSearcher searcher;
    private final Collection<String> notes;

    /** @param notes where it is said that not all passages were read */
    CitedByQueries(IndexSearcher searcher, Collection<String> notes) {
        this.searcher = searcher;
        this.notes = notes;
    }

    /** The places cited, then the documents, then the passages of documents that are cited as a whole. */
    Query of(Clause.Mention citing) throws IOException {
        Set<String> documents = new TreeSet<>();
        Set<String> whole = new TreeSet<>();
        Set<String> places = new TreeSet<>();
        TopDocs passages = searcher.search(MentionQueries.in(citing), MOST);
        if (passages.totalHits.value() > MOST) {
            notes.add("citedby: only the first " + MOST + " passages of " + citing + " were read for what they cite");
        }
        for (ScoreDoc doc : passages.scoreDocs) {
            StoredEntry passage = StoredEntry.of(searcher.storedFields().document(doc.doc, CITING));
            for (Citation citation : passage.citations()) {
                if (!citation.isInternal() && citation.target().isPresent()) {
                    Symbol target = citation.target().get();
                    documents.addAll(SymbolTerms.keys(target));
                    add(target, citation.places(), whole, places);
                }
            }
        }
        return new DisjunctionMaxQuery(
                ImmutableList.of(
                        weighed(anyOf(Fields.PLACE, places), PLACE),
                        weighed(anyOf(Fields.WITHIN, places), PLACE),
                        weighed(wholes(documents), DOCUMENT),
                        weighed(anyOf(Fields.SYMBOL, whole), PASSAGE)),
                0);
    }

    private static void add(Symbol target, ImmutableList<Locator> cited, Set<String> whole, Set<String> places) {
        for (String key : SymbolTerms.keys(target)) {
            if (cited.isEmpty()) {
                whole.add(key);
            }
            cited.forEach(place -> places.add(SymbolTerms.place(key, place)));
        }
    }

    private static Query weighed(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    private static Query anyOf(String field, Set<String> terms) {
        return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    private static Query wholes(Set<String> symbols) {
        return new BooleanQuery.Builder()
                .add(anyOf(Fields.SYMBOL, symbols), Occur.FILTER)
                .add(Wholes.WHOLE, Occur.FILTER)
                .build();
    }
}
