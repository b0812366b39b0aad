package io.github.rapporteur.search;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.index.ContentCounts;

/**
 * What an index holds.
 *
 * @param byStatus files by how their reading ended; only those that occur
 * @param counts what stands in the documents
 * @param languages documents by their language, ISO 639-1
 * @param kinds documents by their kind: report, resolution …
 * @param bodies documents by the series of the body they are of
 * @param years documents by the year they are of
 */
public record CorpusStats(
        ImmutableMap<Status, Integer> byStatus,
        ContentCounts counts,
        ImmutableSortedMap<String, Integer> languages,
        ImmutableSortedMap<String, Integer> kinds,
        ImmutableSortedMap<String, Integer> bodies,
        ImmutableSortedMap<String, Integer> years) {}
