package io.github.rapporteur.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Just these entries of a snapshot, with these scores. */
final class RankedDocs extends Query {
    private final Snapshot snapshot;
    /** Ascending. */
    private final int[] docs;

    private final float[] scores;

    private RankedDocs(Snapshot snapshot, int[] docs, float[] scores) {
        this.snapshot = snapshot;
        this.docs = docs;
        this.scores = scores;
    }

    /** @param scores by entry; greater than 0 */
    static RankedDocs of(Snapshot snapshot, Map<Integer, Float> scores) {
        int[] docs =
                scores.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        float[] inOrder = new float[docs.length];
        for (int i = 0; i < docs.length; i++) {
            inOrder[i] = scores.getOrDefault(docs[i], 0f);
        }
        return new RankedDocs(snapshot, docs, inOrder);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new Weight(this) {
            @Override
            public Explanation explain(LeafReaderContext leaf, int doc) {
                int at = Arrays.binarySearch(docs, leaf.docBase + doc);
                return at < 0
                        ? Explanation.noMatch("not among them")
                        : Explanation.match(boost * scores[at], "its rank");
            }

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                Entries entries = new Entries(leaf);
                return entries.cost() == 0
                        ? null
                        : new ScorerSupplier() {
                            @Override
                            public Scorer get(long leadCost) {
                                return new Ranks(entries, boost);
                            }

                            @Override
                            public long cost() {
                                return entries.cost();
                            }
                        };
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    /** Those of one segment. */
    private final class Entries extends DocIdSetIterator {
        private final int base;
        private final int first;
        private final int end;
        private int at;

        Entries(LeafReaderContext leaf) {
            this.base = leaf.docBase;
            this.first = place(leaf.docBase);
            this.end = place(leaf.docBase + leaf.reader().maxDoc());
            this.at = first - 1;
        }

        private int place(int doc) {
            int place = Arrays.binarySearch(docs, doc);
            return place < 0 ? -place - 1 : place;
        }

        float score() {
            return scores[at];
        }

        @Override
        public int docID() {
            if (at < first) {
                return -1;
            }
            return at < end ? docs[at] - base : NO_MORE_DOCS;
        }

        @Override
        public int nextDoc() {
            at++;
            return docID();
        }

        @Override
        public int advance(int target) throws IOException {
            return slowAdvance(target);
        }

        @Override
        public long cost() {
            return end - first;
        }
    }

    /** Their scores. */
    private final class Ranks extends Scorer {
        private final Entries entries;
        private final float boost;

        Ranks(Entries entries, float boost) {
            this.entries = entries;
            this.boost = boost;
        }

        @Override
        public int docID() {
            return entries.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return entries;
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.MAX_VALUE;
        }

        @Override
        public float score() {
            return boost * entries.score();
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return docs.length + " ranked entries";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RankedDocs ranked
                && snapshot == ranked.snapshot
                && Arrays.equals(docs, ranked.docs)
                && Arrays.equals(scores, ranked.scores);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(docs) + Arrays.hashCode(scores);
    }
}
