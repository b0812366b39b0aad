package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * What was found.
 *
 * @param query as it was asked
 * @param read how it was understood: {@code electronic AND evidence}
 * @param total how many passages match, exact
 * @param tookMs wall-clock milliseconds
 * @param hits the best ones, best first
 * @param facets how the matching passages spread: by {@code body}, {@code kind}, {@code language}, {@code year}, most
 *     frequent first
 * @param notes how a doubtful query was read, for people
 * @param suggestions whole queries that the asker may have meant, likeliest first; where a word or a symbol is in no
 *     document
 */
public record SearchResult(
        String query,
        String read,
        long total,
        long tookMs,
        ImmutableList<Hit> hits,
        ImmutableMap<String, ImmutableList<FacetCount>> facets,
        ImmutableList<String> notes,
        ImmutableList<String> suggestions) {

    /** How many matching passages have a value. */
    public record FacetCount(String value, long count) {}
}
