package io.github.rapporteur.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * A part of a query that is swept through a segment, strip by strip of entries. What was found in a strip stands in {@link
 * #found} and {@link #scores}, by place in the strip. For one search; strips ascend.
 */
abstract class Part {
    /** Entries of a strip. */
    static final int STRIP = 1_024;

    /** One place more, so that one may always ask for what comes behind a place. */
    final FixedBitSet found = new FixedBitSet(STRIP + 1);
    /** Only where something is found; in parts that score. */
    final float[] scores;

    /** Whether several parts ask it: then nobody can narrow what it looks for. */
    private boolean shared;

    private int swept = -1;
    private @Nullable LeafReaderContext segment;

    Part(boolean scoring) {
        this.scores = scoring ? new float[STRIP] : NONE;
    }

    private static final float[] NONE = new float[0];

    final boolean isScoring() {
        return scores.length > 0;
    }

    final void share() {
        shared = true;
    }

    /** Goes to a segment, before its first entry. */
    final void enter(LeafReaderContext leaf) throws IOException {
        if (segment != leaf) {
            segment = leaf;
            swept = -1;
            found.clear();
            begin(leaf);
        }
    }

    abstract void begin(LeafReaderContext leaf) throws IOException;

    /** About how many entries of the segment there are. */
    abstract long cost();

    /** An entry at or behind {@code from} before which there is nothing; {@code NO_MORE_DOCS} if there is none. */
    abstract int next(int from) throws IOException;

    /**
     * Finds what there is from an entry on, as far as a strip goes.
     *
     * @param among what is wanted of the strip, if not everything; more may be found
     */
    final void sweep(int base, @Nullable FixedBitSet among) throws IOException {
        if (swept != base) {
            swept = base;
            found.clear();
            find(base, shared ? null : among);
        }
    }

    /** The same; nothing stands in {@link #found} yet. */
    abstract void find(int base, @Nullable FixedBitSet among) throws IOException;

    /** The next place in the strip where something is found, at or behind a place. */
    final int place(int from) {
        return found.nextSetBit(from);
    }

    static final int NO_PLACE = DocIdSetIterator.NO_MORE_DOCS;
}
