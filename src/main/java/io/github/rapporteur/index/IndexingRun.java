package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.index.FileOutcome.Change;
import io.github.rapporteur.index.IndexingSummary.Duplicate;
import io.github.rapporteur.pipeline.DocumentFiles;
import io.github.rapporteur.pipeline.InOrder;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** One run of an {@link Indexer}. Not for use by several threads. */
final class IndexingRun {
    private final CorpusIndex index;
    private final CorpusWriter writer;
    private final boolean prune;
    private final IndexingListener listener;
    private final RunTally tally = new RunTally();
    private final Batch batch;

    /** @param prune whether files are removed that are gone along with all else in their folder */
    IndexingRun(CorpusIndex index, CorpusWriter writer, boolean prune, IndexingListener listener) {
        this.prune = prune;
        this.index = index;
        this.writer = writer;
        this.listener = listener;
        this.batch = new Batch(writer, listener);
    }

    /** Looks at everything the paths lead to; on return all is put, the last of it not yet committed. */
    void add(List<Path> paths, KnownFiles known, FileLook look, int jobs) throws IOException {
        DocumentFiles found = DocumentFiles.find(paths);
        tally.found(found);
        ImmutableList<Path> files = once(found.files());
        listener.found(files.size());
        boolean complete = readAll(files, look, jobs);
        if (complete) {
            removeVanished(paths, found, known);
        } else {
            tally.cancelled();
        }
    }

    /** Paths given may overlap; the index itself may lie among the documents. */
    private ImmutableList<Path> once(List<Path> files) {
        Set<String> keys = new HashSet<>();
        return files.stream()
                .filter(file -> !isOwn(file) && keys.add(FileVersion.key(file)))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isOwn(Path file) {
        return FileVersion.path(file).startsWith(FileVersion.path(index.folder()));
    }

    private boolean readAll(List<Path> files, FileLook look, int jobs) {
        if (files.isEmpty() || listener.cancelled()) {
            return files.isEmpty();
        }
        int before = tally.files();
        try {
            InOrder.forEach(files, jobs, look, this::take);
        } catch (CancellationException e) {
            // A write on an interrupted thread would close the index's files under it.
            Thread.interrupted();
            tally.interrupted();
        }
        return tally.files() - before == files.size();
    }

    private boolean take(FileLook.Seen seen) {
        FileOutcome outcome = switch (seen) {
            case FileLook.Seen.Settled settled -> settled(settled);
            case FileLook.Seen.Unread unread ->
                new FileOutcome(unread.file(), Status.UNREADABLE, Change.KEPT, Optional.of(unread.reason()));
            case FileLook.Seen.Read read -> put(read);
        };
        tally.file(outcome);
        batch.add(outcome);
        return !listener.cancelled();
    }

    private FileOutcome settled(FileLook.Seen.Settled seen) {
        tally.counts(seen.known().counts());
        return new FileOutcome(
                seen.file(),
                seen.known().status(),
                Change.UNCHANGED,
                seen.known().reason());
    }

    private FileOutcome put(FileLook.Seen.Read seen) {
        ParsedFile parsed = writer.putOrFault(seen.parsed(), seen.version());
        tally.counts(ContentCounts.of(parsed));
        return new FileOutcome(
                seen.file(), parsed.status(), seen.isNew() ? Change.ADDED : Change.UPDATED, reason(parsed));
    }

    /** Why a file did not end well, one line. */
    static Optional<String> reason(ParsedFile parsed) {
        return parsed.status() == Status.OK
                ? Optional.empty()
                : parsed.problems().stream().findFirst().map(Problem::message);
    }

    /** What is below a folder given, and was not found there; folders that could not be opened may still hold theirs. */
    private void removeVanished(List<Path> paths, DocumentFiles found, KnownFiles known) throws IOException {
        ImmutableSet<String> present =
                found.files().stream().map(FileVersion::key).collect(ImmutableSet.toImmutableSet());
        Vanished vanished = new Vanished(found.unreadable(), prune);
        for (Path folder : paths) {
            if (Files.isDirectory(folder)) {
                known.below(folder).stream()
                        .filter(key -> !present.contains(key))
                        .forEach(vanished::look);
            }
        }
        vanished.gone().forEach(writer::remove);
        tally.removed(vanished.gone().size(), vanished.doubtful());
    }

    /** The last of it is committed. */
    IndexingSummary finished(ImmutableList<Duplicate> duplicates) {
        batch.acknowledge();
        IndexingSummary summary = tally.summary(duplicates);
        if (tally.wasInterrupted()) {
            Thread.currentThread().interrupt();
        }
        return summary;
    }
}
