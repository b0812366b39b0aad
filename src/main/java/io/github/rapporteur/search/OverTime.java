package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import io.github.rapporteur.search.SearchResult.FacetCount;

/**
 * Counts of passages year by year.
 *
 * @param facet whose values are counted
 * @param years every year from the first with an answer to the last, ascending
 * @param rows a row a value, most frequent first
 */
public record OverTime(Facet facet, ImmutableList<Integer> years, ImmutableList<Row> rows) {

    /**
     * One value through the years.
     *
     * @param value with its count in the years and in documents without a year
     * @param counts a count a year
     */
    public record Row(FacetCount value, ImmutableLongArray counts) {}
}
