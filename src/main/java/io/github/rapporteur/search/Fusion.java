package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.meaning.Near;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Joins what words find with what lies near by meaning, by reciprocal rank (Cormack, Clarke and Büttcher 2009): an entry gets
 * 1/(60 + rank) from each of both lists. What words find farther down follows in its own order. For one search.
 */
final class Fusion {
    private static final int SMOOTHING = 60;
    /** How far down each list ranks count. */
    static final int DEPTH = 200;
    /** So that every fused entry stands in front of those that are not; the best score by words is far below. */
    private static final float FUSED = 1e6f;

    private static final float WORDS = 1e-3f;

    private final Snapshot snapshot;

    Fusion(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * What finds both.
     *
     * @param words what words find, with what else is wanted of an entry
     * @param filter what is wanted of those that lie near
     */
    Query of(Query words, Query filter, ImmutableList<Near> near) throws IOException {
        Map<Integer, Float> scores = new HashMap<>();
        int rank = 0;
        for (ScoreDoc found : snapshot.search(both(words, filter), DEPTH).scoreDocs) {
            add(scores, found.doc, ++rank);
        }
        rank = 0;
        for (int doc : wanted(docs(near), filter)) {
            add(scores, doc, ++rank);
        }
        return new BooleanQuery.Builder()
                .add(new BoostQuery(words, WORDS), Occur.SHOULD)
                .add(new BoostQuery(RankedDocs.of(snapshot, scores), FUSED), Occur.SHOULD)
                .build();
    }

    private static void add(Map<Integer, Float> scores, int doc, int rank) {
        scores.merge(doc, 1f / (SMOOTHING + rank), Float::sum);
    }

    private static Query both(Query words, Query filter) {
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    private List<Integer> wanted(List<Integer> docs, Query filter) throws IOException {
        Query ours = both(RankedDocs.of(snapshot, Maps.toMap(docs, doc -> 1f)), filter);
        Set<Integer> kept = new HashSet<>();
        for (ScoreDoc found : snapshot.search(ours, Math.max(1, docs.size())).scoreDocs) {
            kept.add(found.doc);
        }
        return docs.stream().filter(kept::contains).toList();
    }

    /** The entries of passages, in their order; those that the index no longer has are left out. */
    List<Integer> docs(List<Near> near) throws IOException {
        List<Integer> docs = new ArrayList<>(near.size());
        for (Near one : near) {
            doc(one).ifPresent(docs::add);
        }
        return docs;
    }

    private OptionalInt doc(Near near) throws IOException {
        for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
            PostingsEnum entries = leaf.reader().postings(new Term(Fields.FILE, near.file()), PostingsEnum.NONE);
            NumericDocValues nodes = leaf.reader().getNumericDocValues(Fields.NODE);
            if (entries == null || nodes == null) {
                continue;
            }
            for (int doc = entries.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = entries.nextDoc()) {
                boolean live = leaf.reader().getLiveDocs() == null
                        || leaf.reader().getLiveDocs().get(doc);
                if (live && nodes.advanceExact(doc) && nodes.longValue() == near.node()) {
                    return OptionalInt.of(leaf.docBase + doc);
                }
            }
        }
        return OptionalInt.empty();
    }
}
