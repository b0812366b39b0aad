package io.github.rapporteur.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Whatever is left to Lucene: phrases, ranges, words of which only the shape is known. */
final class OtherPart extends Part {
    private final Weight weight;
    private @Nullable ScorerSupplier supplier;
    /** Made when it is asked first: in many segments it never is. */
    private @Nullable Scorer scorer;

    private DocIdSetIterator entries = DocIdSetIterator.empty();

    OtherPart(Weight weight, boolean scoring) {
        super(scoring);
        this.weight = weight;
    }

    @Override
    void begin(LeafReaderContext leaf) throws IOException {
        supplier = weight.scorerSupplier(leaf);
        scorer = null;
        entries = DocIdSetIterator.empty();
    }

    @Override
    long cost() {
        return supplier == null ? 0 : supplier.cost();
    }

    @Override
    int next(int from) throws IOException {
        if (supplier == null) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        if (scorer == null) {
            scorer = supplier.get(Long.MAX_VALUE);
            entries = scorer.iterator();
        }
        return entries.docID() < from ? entries.advance(from) : entries.docID();
    }

    @Override
    void find(int base, @Nullable FixedBitSet among) throws IOException {
        if (among == null) {
            for (int doc = next(base); doc < base + STRIP; doc = entries.nextDoc()) {
                add(doc - base);
            }
            return;
        }
        for (int at = among.nextSetBit(0); at != NO_PLACE; at = among.nextSetBit(at + 1)) {
            int next = next(base + at);
            if (next == base + at) {
                add(at);
            } else if (next >= base + STRIP) {
                return;
            }
        }
    }

    private void add(int at) throws IOException {
        found.set(at);
        if (isScoring() && scorer != null) {
            scores[at] = scorer.score();
        }
    }
}
