package io.github.rapporteur.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Finds all that a query finds, strip by strip. Queries here ask for words in many forms and fields, of which most are rare:
 * to go through them side by side costs less than Lucene's ways to pass over some. For one search.
 */
final class Sweep {
    private final Collector best;
    private final Optional<Collector> all;
    private long total;

    /**
     * @param best is told of what may come among the best
     * @param all is told of everything
     */
    Sweep(Collector best, Optional<Collector> all) {
        this.best = best;
        this.all = all;
    }

    /** How many entries were found. */
    long total() {
        return total;
    }

    /**
     * Goes through a segment.
     *
     * @return whether the deadline left time for all of it
     */
    boolean through(LeafReaderContext leaf, Part query, Deadline deadline) throws IOException {
        Competing competing = new Competing();
        LeafCollector few = best.getLeafCollector(leaf);
        LeafCollector every = all.isPresent() ? all.get().getLeafCollector(leaf) : null;
        few.setScorer(competing);
        query.enter(leaf);
        int base = query.next(0);
        while (base != DocIdSetIterator.NO_MORE_DOCS && !deadline.shouldExit()) {
            strip(query, base, leaf.reader().getLiveDocs());
            tell(query, base, competing, few, every);
            base = query.next(base + Part.STRIP);
        }
        few.finish();
        if (every != null) {
            every.finish();
        }
        return base == DocIdSetIterator.NO_MORE_DOCS;
    }

    private void strip(Part query, int base, @Nullable Bits live) throws IOException {
        query.sweep(base, null);
        if (live != null) {
            live.applyMask(query.found, base);
        }
        total += query.found.cardinality();
    }

    private void tell(Part query, int base, Competing competing, LeafCollector few, @Nullable LeafCollector every)
            throws IOException {
        for (int at = query.place(0); at != Part.NO_PLACE; at = query.place(at + 1)) {
            competing.score = query.scores[at];
            if (competing.score >= competing.least) {
                few.collect(base + at);
            }
            if (every != null) {
                every.collect(base + at);
            }
        }
    }

    /** The score of the entry at hand, and the least that is worth to be told. */
    private static final class Competing extends Scorable {
        private float score;
        private float least = Float.NEGATIVE_INFINITY;

        @Override
        public float score() {
            return score;
        }

        @Override
        public void setMinCompetitiveScore(float competitive) {
            least = competitive;
        }
    }
}
