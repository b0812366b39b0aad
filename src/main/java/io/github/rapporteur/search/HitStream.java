package io.github.rapporteur.search;

import com.google.common.base.Preconditions;
import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** All hits one after the other: found page by page, read one by one. Not for use by several threads. */
final class HitStream extends AbstractIterator<Hit> {
    /** What is kept of a hit before it is read are some hundred bytes. */
    private static final int PAGE = 10_000;

    private final Snapshot snapshot;
    private final SearchRequest request;
    private final Query query;
    private final Reading reading;
    private final Deadline deadline = new Deadline(Optional.empty());
    private Iterator<FieldDoc> page = Collections.emptyIterator();
    private Optional<Cursor> after;
    private boolean more = true;
    private int rank;

    /** @param query with all restrictions */
    HitStream(Snapshot snapshot, SearchRequest request, Query query, Reading reading) {
        Preconditions.checkArgument(
                request.after().map(Cursor::isBehindHit).orElse(true),
                "the cursor stands behind a document, not behind a hit");
        this.snapshot = snapshot;
        this.request = request;
        this.query = query;
        this.reading = reading;
        this.after = request.after();
        this.rank = after.map(Cursor::given).orElse(0);
    }

    @Override
    protected @Nullable Hit computeNext() {
        try {
            if (!page.hasNext() && more) {
                turn();
            }
            return page.hasNext() ? reading.read(page.next(), ++rank) : endOfData();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a hit failed", e);
        }
    }

    private void turn() throws IOException {
        SingleHits hits = SingleHits.page(request.order(), PAGE, after);
        deadline.collect(snapshot, query, hits.collector());
        Gathering.Gathered gathered = hits.gathered();
        var found = gathered.bundles().get(0).hits();
        more = gathered.more();
        page = found.iterator();
        if (more) {
            after = Optional.of(Cursor.of(0, request, 0, found.get(found.size() - 1).fields));
        }
    }
}
