package io.github.rapporteur.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Reads the counts that are kept with every document as a whole. */
public final class StoredCounts {

    private StoredCounts() {}

    /** The counts of all documents together. */
    public static ContentCounts total(IndexReader reader) throws IOException {
        ContentCounts total = ContentCounts.ZERO;
        for (LeafReaderContext leaf : reader.leaves()) {
            total = total.plus(counts((field) -> sum(leaf, field)));
        }
        return total;
    }

    /** The counts of one document; {@code doc} is Lucene's number of its entry as a whole. */
    static ContentCounts of(IndexReader reader, int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        return counts(field -> value(leaf, field, doc - leaf.docBase));
    }

    private interface Count {
        long of(String field) throws IOException;
    }

    private static ContentCounts counts(Count count) throws IOException {
        return new ContentCounts(
                count.of(Fields.PASSAGES),
                count.of(Fields.RECOMMENDATIONS),
                count.of(Fields.VIEWS),
                count.of(Fields.RESOLVED),
                count.of(Fields.AMBIGUOUS),
                count.of(Fields.UNRESOLVED));
    }

    private static long value(LeafReaderContext leaf, String field, int doc) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        return values.advanceExact(doc) ? values.longValue() : 0;
    }

    private static long sum(LeafReaderContext leaf, String field) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        Bits live = leaf.reader().getLiveDocs();
        long sum = 0;
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(values.docID())) {
                sum += values.longValue();
            }
        }
        return sum;
    }
}
