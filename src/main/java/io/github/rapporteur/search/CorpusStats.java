package io.github.rapporteur.search;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.index.ContentCounts;

/**
 * What an index holds.
 *
 * @param byStatus files by how their reading ended; only those that occur
 * @param counts what stands in the documents
 */
public record CorpusStats(ImmutableMap<Status, Integer> byStatus, ContentCounts counts) {}
