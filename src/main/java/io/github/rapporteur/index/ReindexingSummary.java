package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import java.time.Duration;

/**
 * What making an index anew from its stored texts did.
 *
 * @param from schema of the index as it was
 * @param files how many files it holds
 * @param counts what stands in their documents now
 * @param lost files whose stored text is damaged, by path, and damaged parts of the index of which nobody can tell whose
 *     they were; they are in the index no more
 * @param otherThesaurus how many files had topics of another thesaurus than the one given now, if any
 * @param cancelled whether the run was ended early: the index is as it was, and the next run goes on from there
 * @param elapsed wall-clock time
 */
public record ReindexingSummary(
        int from,
        int files,
        ContentCounts counts,
        ImmutableList<String> lost,
        int otherThesaurus,
        boolean cancelled,
        Duration elapsed) {}
