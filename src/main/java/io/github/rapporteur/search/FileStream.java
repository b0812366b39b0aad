package io.github.rapporteur.search;

import com.google.common.collect.AbstractIterator;
import io.github.rapporteur.index.StoredForm;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** Documents one after the other, in the order of symbols: found page by page, read one by one. Not for use by several threads. */
final class FileStream extends AbstractIterator<ParsedFile> {
    private static final int PAGE = 1_000;

    private final Snapshot snapshot;
    private final Query query;
    private Iterator<ScoreDoc> page = Collections.emptyIterator();
    private Optional<FieldDoc> last = Optional.empty();
    private boolean more = true;

    /** @param query that finds the entries of documents as a whole */
    FileStream(Snapshot snapshot, Query query) {
        this.snapshot = snapshot;
        this.query = query;
    }

    @Override
    protected @Nullable ParsedFile computeNext() {
        try {
            if (!page.hasNext() && more) {
                turn();
            }
            return page.hasNext() ? StoredForm.file(snapshot.getIndexReader(), page.next().doc) : endOfData();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a document failed", e);
        }
    }

    private void turn() throws IOException {
        TopDocs found = snapshot.searchAfter(last.orElse(null), query, PAGE, HitOrder.reading());
        page = Arrays.asList(found.scoreDocs).iterator();
        more = found.scoreDocs.length == PAGE;
        if (more) {
            last = Optional.of((FieldDoc) found.scoreDocs[PAGE - 1]);
        }
    }
}
