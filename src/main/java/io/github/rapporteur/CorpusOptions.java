package io.github.rapporteur;

import com.google.common.base.Preconditions;
import io.github.rapporteur.extract.Extractor;
import java.util.Optional;

/**
 * How a corpus works. Immutable.
 *
 * @param extractor reads files; stays the caller's to close. Empty: files are read in this process, which is for files
 *     one trusts
 * @param jobs how many files are read at once
 * @param create whether an index is made where there is none
 */
public record CorpusOptions(Optional<Extractor> extractor, int jobs, boolean create) {
    /** Files read in this process, as many at once as there are processors; an index is made where there is none. */
    public static final CorpusOptions DEFAULTS =
            new CorpusOptions(Optional.empty(), Runtime.getRuntime().availableProcessors(), true);

    /** @throws IllegalArgumentException if {@code jobs} is less than 1 */
    public CorpusOptions {
        Preconditions.checkArgument(jobs >= 1, "jobs must be at least 1: %s", jobs);
    }

    /** The same with files read by another reader, such as worker processes. */
    public CorpusOptions extractor(Extractor reader) {
        return new CorpusOptions(Optional.of(reader), jobs, create);
    }

    /** The same with this many files read at once. */
    public CorpusOptions jobs(int count) {
        return new CorpusOptions(extractor, count, create);
    }

    /** The same, but the index must exist. */
    public CorpusOptions existing() {
        return new CorpusOptions(extractor, jobs, false);
    }
}
