package io.github.rapporteur.search;

import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/** The order of reading through all segments, see {@link HitOrder#reading}, as numbers. Safe for use by several threads. */
final class Orders {
    private final List<LeafReaderContext> leaves;
    private final OrdinalMap ranks;

    private Orders(List<LeafReaderContext> leaves, OrdinalMap ranks) {
        this.leaves = leaves;
        this.ranks = ranks;
    }

    static Orders of(IndexReader reader) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        SortedDocValues[] symbols = new SortedDocValues[leaves.size()];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = symbols(leaves.get(i));
        }
        return new Orders(leaves, OrdinalMap.build(null, symbols, PackedInts.DEFAULT));
    }

    private static SortedDocValues symbols(LeafReaderContext leaf) throws IOException {
        return DocValues.getSorted(leaf.reader(), Fields.ORDER);
    }

    /** The ranks of a segment's entries; to be asked in their order. */
    Ranks in(LeafReaderContext leaf) throws IOException {
        return new Ranks(
                symbols(leaf), ranks.getGlobalOrds(leaf.ord), DocValues.getNumeric(leaf.reader(), Fields.NODE));
    }

    /** What documents of a rank are ordered by. */
    BytesRef symbol(long rank) throws IOException {
        LeafReaderContext leaf = leaves.get(ranks.getFirstSegmentNumber(rank));
        return BytesRef.deepCopyOf(symbols(leaf).lookupOrd((int) ranks.getFirstSegmentOrd(rank)));
    }

    /** Those of one segment. */
    record Ranks(SortedDocValues symbols, LongValues ranks, NumericDocValues nodes) {
        /** The rank of an entry's document; -1, before all others, if it has none. */
        long document(int doc) throws IOException {
            return symbols.advanceExact(doc) ? ranks.get(symbols.ordValue()) : -1;
        }

        /** The place of an entry in its document. */
        long place(int doc) throws IOException {
            return nodes.advanceExact(doc) ? nodes.longValue() : 0;
        }
    }
}
