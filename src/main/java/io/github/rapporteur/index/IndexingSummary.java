package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.symbol.Symbol;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a run did. Paragraphs, recommendations and citations are those of the documents the run looked at, unchanged ones
 * included.
 *
 * @param byStatus files by how their reading ended; only those that occur
 * @param byChange files by what was done about them; only those that occur
 * @param removed files that are gone from the folders given, and now from the index
 * @param doubtful folders that are empty, or links that lead nowhere, and how many files of the index lay below each:
 *     they were kept, for that is how a disk looks that is not mounted
 * @param counts what stands in the documents looked at
 * @param failures files that gave no text, in the order found
 * @param missing paths given that do not exist, and folders that could not be read
 * @param otherFiles files in folders whose name is not that of a document
 * @param duplicates documents of one symbol and language that came from several files; all are kept
 * @param cancelled whether the run was ended early
 * @param elapsed wall-clock time
 */
public record IndexingSummary(
        ImmutableMap<Status, Integer> byStatus,
        ImmutableMap<FileOutcome.Change, Integer> byChange,
        int removed,
        ImmutableSortedMap<Path, Integer> doubtful,
        ContentCounts counts,
        ImmutableList<FileOutcome> failures,
        ImmutableList<Path> missing,
        int otherFiles,
        ImmutableList<Duplicate> duplicates,
        boolean cancelled,
        Duration elapsed) {

    /**
     * Several files that hold the same document in the same language.
     *
     * @param sources the files, in the order of their paths
     */
    public record Duplicate(Symbol symbol, String language, ImmutableList<String> sources) {}

    /** The number of files looked at. */
    public int files() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }
}
