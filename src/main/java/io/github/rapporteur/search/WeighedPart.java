package io.github.rapporteur.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What another part finds, each entry counting by what it is, see {@link WeighedQuery}. */
final class WeighedPart extends Part {
    private final Part part;
    private @Nullable NumericDocValues standings;

    WeighedPart(Part part) {
        super(true);
        this.part = part;
    }

    @Override
    void begin(LeafReaderContext leaf) throws IOException {
        part.enter(leaf);
        standings = WeighedQuery.standings(leaf);
    }

    @Override
    long cost() {
        return part.cost();
    }

    @Override
    int next(int from) throws IOException {
        return part.next(from);
    }

    @Override
    void find(int base, @Nullable FixedBitSet among) throws IOException {
        part.sweep(base, among);
        found.or(part.found);
        for (int at = place(0); at != NO_PLACE && standings != null; at = place(at + 1)) {
            scores[at] = part.scores[at] * WeighedQuery.weight(standings, base + at);
        }
    }
}
