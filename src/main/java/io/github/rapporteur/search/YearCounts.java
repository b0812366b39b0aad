package io.github.rapporteur.search;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Range;
import com.google.common.primitives.ImmutableLongArray;
import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Counts some values of a facet year by year. For one search. */
final class YearCounts {
    private static final int NONE = -1;

    private final Facet facet;
    private final ImmutableList<LabelAndValue> values;
    private final Multiset<Cell> counts = HashMultiset.create();

    private record Cell(int row, int year) {}

    /** @param values those to count, each a row */
    YearCounts(Facet facet, ImmutableList<LabelAndValue> values) {
        this.facet = facet;
        this.values = values;
    }

    /** Counts what matches in one segment. */
    void add(MatchingDocs matching) throws IOException {
        LeafReader reader = matching.context().reader();
        SortedDocValues years = DocValues.getSorted(reader, Fields.YEAR);
        SortedSetDocValues held = DocValues.getSortedSet(reader, facet.field());
        int[][] cells = new int[values.size()][years.getValueCount()];
        int[] rows = rows(held);
        DocIdSetIterator docs = matching.bits().iterator();
        for (int doc = next(docs); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (years.advanceExact(doc) && held.advanceExact(doc)) {
                for (int i = 0; i < held.docValueCount(); i++) {
                    int row = rows[(int) held.nextOrd()];
                    if (row != NONE) {
                        cells[row][years.ordValue()]++;
                    }
                }
            }
        }
        add(cells, years);
    }

    private static int next(DocIdSetIterator docs) throws IOException {
        return docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc();
    }

    /** The row of each value of the segment. */
    private int[] rows(SortedSetDocValues held) throws IOException {
        int[] rows = new int[(int) held.getValueCount()];
        Arrays.fill(rows, NONE);
        for (int row = 0; row < values.size(); row++) {
            long ordinal = held.lookupTerm(new BytesRef(values.get(row).label));
            if (ordinal >= 0) {
                rows[(int) ordinal] = row;
            }
        }
        return rows;
    }

    private void add(int[][] cells, SortedDocValues years) throws IOException {
        for (int ordinal = 0; ordinal < years.getValueCount(); ordinal++) {
            int year = Integer.parseInt(years.lookupOrd(ordinal).utf8ToString());
            for (int row = 0; row < cells.length; row++) {
                counts.add(new Cell(row, year), cells[row][ordinal]);
            }
        }
    }

    /** What was counted. */
    OverTime through(FacetNames names) throws IOException {
        Set<Integer> years = counts.elementSet().stream().map(Cell::year).collect(Collectors.toSet());
        ImmutableList<Integer> all = years.isEmpty()
                ? ImmutableList.of()
                : ContiguousSet.create(
                                Range.closed(Collections.min(years), Collections.max(years)), DiscreteDomain.integers())
                        .asList();
        ImmutableList.Builder<OverTime.Row> rows = ImmutableList.builder();
        for (int i = 0; i < values.size(); i++) {
            int row = i;
            ImmutableLongArray through = all.stream()
                    .mapToLong(year -> counts.count(new Cell(row, year)))
                    .collect(ImmutableLongArray::builder, ImmutableLongArray.Builder::add, (one, other) -> {
                        throw new IllegalStateException("not in parallel");
                    })
                    .build();
            rows.add(new OverTime.Row(names.named(facet, values.get(i)), through));
        }
        return new OverTime(facet, all, rows.build());
    }
}
