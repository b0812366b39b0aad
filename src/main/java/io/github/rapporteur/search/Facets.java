package io.github.rapporteur.search;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.search.SearchResult.FacetCount;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts how all matching passages spread over bodies, kinds, languages and years. */
final class Facets implements CollectorManager<Facets.Counting, ImmutableMap<String, ImmutableList<FacetCount>>> {
    private static final ImmutableList<String> FIELDS =
            ImmutableList.of(Fields.BODY, Fields.KIND, Fields.LANGUAGE, Fields.YEAR);

    @Override
    public Counting newCollector() {
        return new Counting();
    }

    @Override
    public ImmutableMap<String, ImmutableList<FacetCount>> reduce(Collection<Counting> parts) {
        ImmutableMap.Builder<String, ImmutableList<FacetCount>> facets = ImmutableMap.builder();
        for (String field : FIELDS) {
            Multiset<String> counts = HashMultiset.create();
            parts.forEach(part -> counts.addAll(part.counts.get(field)));
            facets.put(field, sorted(counts));
        }
        return facets.buildOrThrow();
    }

    private static ImmutableList<FacetCount> sorted(Multiset<String> counts) {
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(Objects.requireNonNull(entry.getElement()), entry.getCount()))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value))
                .collect(ImmutableList.toImmutableList());
    }

    /** The counts of some segments of the index. */
    static final class Counting implements Collector {
        private final Map<String, Multiset<String>> counts = new LinkedHashMap<>();

        Counting() {
            FIELDS.forEach(field -> counts.put(field, HashMultiset.create()));
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            return new Segment(leaf);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        /** Counts by number within a segment; names are looked up once, at its end. */
        private final class Segment implements LeafCollector {
            private final SortedDocValues[] values = new SortedDocValues[FIELDS.size()];
            private final int[][] ordinals = new int[FIELDS.size()][];

            Segment(LeafReaderContext leaf) throws IOException {
                for (int i = 0; i < values.length; i++) {
                    values[i] = DocValues.getSorted(leaf.reader(), FIELDS.get(i));
                    ordinals[i] = new int[values[i].getValueCount()];
                }
            }

            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) throws IOException {
                for (int i = 0; i < values.length; i++) {
                    if (values[i].advanceExact(doc)) {
                        ordinals[i][values[i].ordValue()]++;
                    }
                }
            }

            @Override
            public void finish() throws IOException {
                for (int i = 0; i < values.length; i++) {
                    Multiset<String> named = Objects.requireNonNull(counts.get(FIELDS.get(i)));
                    for (int ordinal = 0; ordinal < ordinals[i].length; ordinal++) {
                        if (ordinals[i][ordinal] > 0) {
                            named.add(values[i].lookupOrd(ordinal).utf8ToString(), ordinals[i][ordinal]);
                        }
                    }
                }
            }
        }
    }
}
