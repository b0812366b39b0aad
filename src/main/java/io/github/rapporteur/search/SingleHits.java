package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** One hit after the other, in any order and from any place on. */
final class SingleHits implements Gathering {
    private final TopFieldCollectorManager manager;
    private final TopFieldCollector collector;
    private final int from;
    private final int to;

    private SingleHits(TopFieldCollectorManager manager, int from, int to) {
        this.manager = manager;
        this.collector = manager.newCollector();
        this.from = from;
        this.to = to;
    }

    /** The hits that a request asks for. */
    static Gathering of(Snapshot snapshot, SearchRequest request) throws IOException {
        int to = request.offset() + request.limit();
        return request.order() == HitOrder.RELEVANCE && request.after().isEmpty()
                ? new BestHits(snapshot.orders(), request.offset(), to)
                : new SingleHits(manager(request.order(), to + 1, request.after()), request.offset(), to);
    }

    /** So many hits behind a place. */
    static SingleHits page(HitOrder order, int size, Optional<Cursor> after) {
        return new SingleHits(manager(order, size + 1, after), 0, size);
    }

    private static TopFieldCollectorManager manager(HitOrder order, int most, Optional<Cursor> after) {
        // The number of the entry would decide between hits of one symbol, file and place: there are none.
        FieldDoc behind = after.map(cursor -> new FieldDoc(Integer.MAX_VALUE, Float.NaN, cursor.values()))
                .orElse(null);
        return new TopFieldCollectorManager(order.sort(), most, behind, most);
    }

    @Override
    public Collector collector() {
        return collector;
    }

    @Override
    public Gathered gathered(long total) throws IOException {
        TopFieldDocs top = manager.reduce(List.of(collector));
        ImmutableList<FieldDoc> hits = Arrays.stream(top.scoreDocs)
                .skip(from)
                .limit(to - from)
                .map(FieldDoc.class::cast)
                .collect(ImmutableList.toImmutableList());
        return new Gathered(
                total, OptionalLong.empty(), ImmutableList.of(new Bundle(total, hits)), top.scoreDocs.length > to);
    }
}
