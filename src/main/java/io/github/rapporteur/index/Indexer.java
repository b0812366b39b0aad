package io.github.rapporteur.index;

import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Brings an index up to date with files and folders. Safe for use by several threads; one run at a time writes. */
public final class Indexer {
    private final CorpusIndex index;
    private final Function<Path, ParsedFile> reader;
    private final Provenance by;
    private final int jobs;

    /**
     * @param reader reads a file, on several threads at once; a failure is a result that says so
     * @param by names the reader: files that another one read are read anew
     * @param jobs how many files are read at once
     */
    public Indexer(CorpusIndex index, Function<Path, ParsedFile> reader, Provenance by, int jobs) {
        this.index = index;
        this.reader = reader;
        this.by = by;
        this.jobs = jobs;
    }

    /**
     * Indexes files and folders: unchanged files are skipped, changed ones updated, and what is gone from a folder given
     * here is removed. What is done is committed every 15 seconds or 2,000 files and at the end.
     *
     * @param prune whether files are removed, too, that are gone along with all else in their folder: that is how a disk
     *     looks that is not mounted
     * @throws IndexUnavailableException if another run is writing, or the disk fails; what was committed is kept
     */
    public IndexingSummary add(List<Path> paths, boolean prune, IndexingListener listener) {
        try (CorpusWriter writer = index.writer()) {
            IndexingRun run = new IndexingRun(index, writer, prune, listener);
            try (KnownFiles known = KnownFiles.open(index.directory())) {
                run.add(paths, known, new FileLook(known, reader, by), jobs);
            }
            writer.finish();
            try (KnownFiles now = KnownFiles.open(index.directory())) {
                return run.finished(now.duplicates());
            }
        } catch (IOException e) {
            throw Failures.of(index.folder(), e);
        }
    }

    /** The same; files that are gone along with all else in their folder stay. */
    public IndexingSummary add(List<Path> paths, IndexingListener listener) {
        return add(paths, false, listener);
    }
}
