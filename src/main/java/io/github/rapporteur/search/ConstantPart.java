package io.github.rapporteur.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What another part finds, all with the same score. */
final class ConstantPart extends Part {
    private final Part part;
    private final float score;

    ConstantPart(Part part, float score) {
        super(true);
        this.part = part;
        this.score = score;
    }

    @Override
    void begin(LeafReaderContext leaf) throws IOException {
        part.enter(leaf);
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
        for (int at = place(0); at != NO_PLACE; at = place(at + 1)) {
            scores[at] = score;
        }
    }
}
