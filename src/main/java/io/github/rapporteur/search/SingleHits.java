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
import org.apache.lucene.search.TotalHits;

/** One hit after the other. */
final class SingleHits implements Gathering {
    /** Beyond these, passages that cannot come among the best are passed over. */
    private static final int COUNTED = 1_000;

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

    /** The hits that a request asks for; of so many as cost hardly more than these the exact number. */
    static SingleHits of(SearchRequest request) {
        int to = request.offset() + request.limit();
        return new SingleHits(manager(request.order(), to + 1, request.after(), COUNTED), request.offset(), to);
    }

    /** So many hits behind a place; how many there are in all is not counted. */
    static SingleHits page(HitOrder order, int size, Optional<Cursor> after) {
        return new SingleHits(manager(order, size + 1, after, size), 0, size);
    }

    private static TopFieldCollectorManager manager(HitOrder order, int most, Optional<Cursor> after, int counted) {
        // The number of the entry would decide between hits of one symbol, file and place: there are none.
        FieldDoc behind = after.map(cursor -> new FieldDoc(Integer.MAX_VALUE, Float.NaN, cursor.values()))
                .orElse(null);
        return new TopFieldCollectorManager(order.sort(), most, behind, counted);
    }

    @Override
    public Collector collector() {
        return collector;
    }

    @Override
    public Gathered gathered() throws IOException {
        TopFieldDocs top = manager.reduce(List.of(collector));
        ImmutableList<FieldDoc> hits = Arrays.stream(top.scoreDocs)
                .skip(from)
                .limit(to - from)
                .map(FieldDoc.class::cast)
                .collect(ImmutableList.toImmutableList());
        long total = top.totalHits.value();
        return new Gathered(
                total,
                top.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
                OptionalLong.empty(),
                ImmutableList.of(new Bundle(total, hits)),
                top.scoreDocs.length > to);
    }
}
