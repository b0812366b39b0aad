package io.github.rapporteur.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What any of several parts finds; the best of them counts, the others little, see {@link DisjunctionMaxQuery}. */
final class BestPart extends Part {
    private final List<Part> ways;
    private final float others;
    /** Scores of all ways together. */
    private final float[] sums = new float[STRIP];

    BestPart(List<Part> ways, float others, boolean scoring) {
        super(scoring);
        this.ways = ways;
        this.others = others;
    }

    @Override
    void begin(LeafReaderContext leaf) throws IOException {
        for (Part way : ways) {
            way.enter(leaf);
        }
    }

    @Override
    long cost() {
        return AllPart.cost(ways);
    }

    @Override
    int next(int from) throws IOException {
        return AllPart.first(ways, from);
    }

    @Override
    void find(int base, @Nullable FixedBitSet among) throws IOException {
        for (Part way : ways) {
            way.sweep(base, among);
            if (isScoring()) {
                add(way);
            }
            found.or(way.found);
        }
        if (isScoring() && others > 0) {
            for (int at = place(0); at != NO_PLACE; at = place(at + 1)) {
                scores[at] += (sums[at] - scores[at]) * others;
            }
        }
    }

    private void add(Part way) {
        for (int at = way.place(0); at != NO_PLACE; at = way.place(at + 1)) {
            float score = way.scores[at];
            boolean more = found.get(at);
            sums[at] = more ? sums[at] + score : score;
            scores[at] = more ? Math.max(scores[at], score) : score;
        }
    }
}
