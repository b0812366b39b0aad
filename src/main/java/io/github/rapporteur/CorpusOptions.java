package io.github.rapporteur;

import com.google.common.base.Preconditions;
import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.extract.ocr.OcrOptions;
import io.github.rapporteur.topic.Thesaurus;
import java.util.Optional;

/**
 * How a corpus works. Immutable.
 *
 * @param extractor reads files; stays the caller's to close. Empty: files are read in this process, which is for files
 *     one trusts
 * @param jobs how many files are read at once
 * @param create whether an index is made where there is none
 * @param language of the documents, ISO 639-1; detected where it is empty
 * @param thesaurus by whose concepts topics are found, beside the built-in lists
 * @param prune whether files that are gone are removed even where their folder is wholly empty, as that of a disk is that
 *     is not mounted
 */
public record CorpusOptions(
        Optional<Extractor> extractor,
        int jobs,
        boolean create,
        Optional<String> language,
        Optional<Thesaurus> thesaurus,
        boolean prune) {
    /** Files read in this process, as many at once as there are processors; an index is made where there is none. */
    public static final CorpusOptions DEFAULTS = new CorpusOptions(
            Optional.empty(),
            Runtime.getRuntime().availableProcessors(),
            true,
            Optional.empty(),
            Optional.empty(),
            false);

    /** @throws IllegalArgumentException if {@code jobs} is less than 1 */
    public CorpusOptions {
        Preconditions.checkArgument(jobs >= 1, "jobs must be at least 1: %s", jobs);
    }

    /** The same with files read by another reader, such as worker processes. */
    public CorpusOptions extractor(Extractor reader) {
        return new CorpusOptions(Optional.of(reader), jobs, create, language, thesaurus, prune);
    }

    /** The same with this many files read at once. */
    public CorpusOptions jobs(int count) {
        return new CorpusOptions(extractor, count, create, language, thesaurus, prune);
    }

    /** The same, but the index must exist. */
    public CorpusOptions existing() {
        return new CorpusOptions(extractor, jobs, false, language, thesaurus, prune);
    }

    /** The same for documents in one language, ISO 639-1. */
    public CorpusOptions language(String code) {
        return new CorpusOptions(extractor, jobs, create, Optional.of(code), thesaurus, prune);
    }

    /** The same with topics of a thesaurus. Files that were indexed with another one are read anew. */
    public CorpusOptions thesaurus(Thesaurus topics) {
        return new CorpusOptions(extractor, jobs, create, language, Optional.of(topics), prune);
    }

    /** The same, and files that are gone are removed even where their folder is wholly empty. */
    public CorpusOptions pruning() {
        return new CorpusOptions(extractor, jobs, create, language, thesaurus, true);
    }

    /** The same with scans read through Tesseract; files are read in this process. For worker processes see {@link io.github.rapporteur.extract.WorkerOptions#withOcr}. */
    public CorpusOptions ocr(OcrOptions options) {
        return extractor(InProcessExtractor.create().withOcr(options));
    }
}
