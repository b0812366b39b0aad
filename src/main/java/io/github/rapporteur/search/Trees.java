package io.github.rapporteur.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.github.rapporteur.index.StoredForm;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/** Whole documents as they were read, kept for a while: several hits may be of one. For one search. */
final class Trees {
    private static final int KEPT = 16;

    private final IndexSearcher searcher;
    private final Cache<Integer, ParsedFile> known =
            CacheBuilder.newBuilder().maximumSize(KEPT).build();

    Trees(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** @param whole Lucene's number of the entry of a document as a whole */
    ParsedFile file(int whole) throws IOException {
        ParsedFile kept = known.getIfPresent(whole);
        if (kept != null) {
            return kept;
        }
        ParsedFile read = StoredForm.file(searcher.getIndexReader(), whole);
        known.put(whole, read);
        return read;
    }
}
