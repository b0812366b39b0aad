package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalLong;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.grouping.BlockGroupingCollector;
import org.apache.lucene.search.grouping.GroupDocs;
import org.apache.lucene.search.grouping.TopGroups;

/** Document after document with the first hits of each. All entries of a file stand together in the index, its own last. */
final class DocumentHits implements Gathering {
    private final Sort sort;
    private final int from;
    private final int to;
    private final int perDocument;
    private final BlockGroupingCollector collector;

    /** @param perDocument how many hits of each document */
    DocumentHits(IndexSearcher searcher, SearchRequest request, int perDocument) throws IOException {
        this.sort = request.order().sort();
        this.from = request.after().map(Cursor::given).orElse(0) + request.offset();
        this.to = from + request.limit();
        this.perDocument = perDocument;
        this.collector = new BlockGroupingCollector(sort, to + 1, true, last(searcher));
    }

    private static Weight last(IndexSearcher searcher) throws IOException {
        return searcher.createWeight(Wholes.WHOLE, ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    @Override
    public Collector collector() {
        return collector;
    }

    @Override
    public Gathered gathered() throws IOException {
        TopGroups<?> top = collector.getTopGroups(sort, 0, 0, perDocument);
        if (top == null) {
            return new Gathered(0, true, OptionalLong.of(0), ImmutableList.of(), false);
        }
        ImmutableList<Bundle> bundles = Arrays.stream(top.groups)
                .skip(from)
                .limit(to - from)
                .map(DocumentHits::bundle)
                .collect(ImmutableList.toImmutableList());
        return new Gathered(
                top.totalHitCount, true, OptionalLong.of(top.totalGroupCount), bundles, top.groups.length > to);
    }

    private static Bundle bundle(GroupDocs<?> group) {
        return new Bundle(
                group.totalHits().value(),
                Arrays.stream(group.scoreDocs()).map(FieldDoc.class::cast).collect(ImmutableList.toImmutableList()));
    }
}
