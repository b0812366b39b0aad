package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was found.
 *
 * @param query as it was asked
 * @param read how it was understood: {@code electronic AND evidence}
 * @param total how many passages match, exact
 * @param tookMs wall-clock milliseconds
 * @param hits the best ones, best first
 * @param facets how the matching passages spread, by the names of the facets asked for; most frequent first
 * @param notes how a doubtful query was read, for people
 * @param suggestions whole queries that the asker may have meant, likeliest first; where a word or a symbol is in no
 *     document
 * @param partial whether a time limit ended the search: there may be better hits, and more than was counted
 * @param groups the hits by document, where that is asked for; {@code hits} has them all in the same order
 * @param documents in how many documents passages match, where hits are grouped by document
 * @param overTime counts year by year, where they are asked for
 * @param next where the next answer goes on; empty behind the last hit
 */
public record SearchResult(
        String query,
        String read,
        long total,
        long tookMs,
        ImmutableList<Hit> hits,
        ImmutableMap<String, ImmutableList<FacetCount>> facets,
        ImmutableList<String> notes,
        ImmutableList<String> suggestions,
        boolean partial,
        ImmutableList<HitGroup> groups,
        OptionalLong documents,
        Optional<OverTime> overTime,
        Optional<Cursor> next) {

    /**
     * How many matching passages have a value.
     *
     * @param value as one would ask for it in a query
     * @param name what people call it; empty where that is the value itself
     */
    public record FacetCount(String value, long count, Optional<String> name) {}
}
