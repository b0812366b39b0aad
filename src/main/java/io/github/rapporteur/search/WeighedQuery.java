package io.github.rapporteur.search;

import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What another query finds, recommendations counting more, and bare headings, tables and notes less. Unlike a boost by
 * queries it lets Lucene pass over passages that cannot come among the best.
 */
final class WeighedQuery extends Query {
    private static final float RECOMMENDATION = 1.2f;
    /** What seldom says what somebody looks for: headings with nothing below them, tables, notes. */
    private static final float SLIGHT = 0.5f;
    /** By {@link Fields#STANDING}. */
    private static final float[] WEIGHTS = {1, RECOMMENDATION, SLIGHT, RECOMMENDATION * SLIGHT};

    private static final float GREATEST = RECOMMENDATION;

    private final Query query;

    WeighedQuery(Query query) {
        this.query = query;
    }

    /** What finds and scores, all counting alike. */
    Query query() {
        return query;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        return rewritten == query ? this : new WeighedQuery(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight found = query.createWeight(searcher, mode, boost);
        return mode.needsScores() ? new Weighing(found) : found;
    }

    private static float weight(NumericDocValues standings, int doc) throws IOException {
        return standings.advanceExact(doc) ? WEIGHTS[(int) standings.longValue()] : 1;
    }

    private static NumericDocValues standings(LeafReaderContext leaf) throws IOException {
        return DocValues.getNumeric(leaf.reader(), Fields.STANDING);
    }

    private final class Weighing extends FilterWeight {
        Weighing(Weight found) {
            super(WeighedQuery.this, found);
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            Explanation found = in.explain(leaf, doc);
            return found.isMatch()
                    ? Explanation.match(found.getValue().floatValue() * weight(standings(leaf), doc), "weighed", found)
                    : found;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            ScorerSupplier found = in.scorerSupplier(leaf);
            return found == null ? null : new Supplier(found, standings(leaf));
        }
    }

    private static final class Supplier extends ScorerSupplier {
        private final ScorerSupplier found;
        private final NumericDocValues standings;

        Supplier(ScorerSupplier found, NumericDocValues standings) {
            this.found = found;
            this.standings = standings;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            return new Weighed(found.get(leadCost), standings);
        }

        @Override
        public long cost() {
            return found.cost();
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
            found.setTopLevelScoringClause();
        }
    }

    private static final class Weighed extends FilterScorer {
        private final NumericDocValues standings;

        Weighed(Scorer found, NumericDocValues standings) {
            super(found);
            this.standings = standings;
        }

        @Override
        public float score() throws IOException {
            return in.score() * weight(standings, docID());
        }

        @Override
        public int advanceShallow(int target) throws IOException {
            return in.advanceShallow(target);
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return in.getMaxScore(upTo) * GREATEST;
        }

        @Override
        public void setMinCompetitiveScore(float score) throws IOException {
            in.setMinCompetitiveScore(Math.nextDown(score / GREATEST));
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "weighed(" + query.toString(field) + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return sameClassAs(other) && query.equals(((WeighedQuery) Objects.requireNonNull(other)).query);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + query.hashCode();
    }
}
