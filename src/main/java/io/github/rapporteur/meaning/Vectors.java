package io.github.rapporteur.meaning;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/** Reads vectors back. */
final class Vectors {
    private Vectors() {}

    /** The vector of an entry; empty for one without. */
    static Optional<float[]> at(IndexSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        FloatVectorValues values = leaf.reader().getFloatVectorValues(MeaningIndex.VECTOR);
        if (values == null) {
            return Optional.empty();
        }
        KnnVectorValues.DocIndexIterator each = values.iterator();
        return each.advance(doc - leaf.docBase) == doc - leaf.docBase
                ? Optional.of(values.vectorValue(each.index()).clone())
                : Optional.empty();
    }
}
