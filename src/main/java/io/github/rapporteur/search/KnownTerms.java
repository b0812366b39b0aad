package io.github.rapporteur.search;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.util.BytesRef;

/** The terms of the index that a query of many terms stands for. Not for use by several threads. */
final class KnownTerms {
    /** As many as Lucene looks up at once. */
    static final int MOST = 1_024;

    private final IndexReader reader;
    private final Collection<String> notes;

    /** @param notes where it is said that not all terms were taken */
    KnownTerms(IndexReader reader, Collection<String> notes) {
        this.reader = reader;
        this.notes = notes;
    }

    /** The terms that match any of the queries, those of most documents first; at most so many that a search bears them. */
    ImmutableList<String> of(List<MultiTermQuery> queries) throws IOException {
        Multiset<String> found = HashMultiset.create();
        for (MultiTermQuery query : queries) {
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(query.getField());
                if (terms != null) {
                    count(query.getTermsEnum(terms), found);
                }
            }
        }
        if (found.elementSet().size() > MOST) {
            notes.add("so many words look like that that only the " + MOST
                    + " most frequent were searched beside others");
        }
        return Multisets.copyHighestCountFirst(found).elementSet().stream()
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
    }

    private static void count(TermsEnum each, Multiset<String> found) throws IOException {
        for (BytesRef next = each.next(); next != null; next = each.next()) {
            found.add(next.utf8ToString(), each.docFreq());
        }
    }
}
