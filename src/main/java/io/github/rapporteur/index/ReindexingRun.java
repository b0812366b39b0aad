package io.github.rapporteur.index;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.index.FileOutcome.Change;
import io.github.rapporteur.pipeline.InOrder;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.pipeline.ReadFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.apache.lucene.store.Directory;

/** One run of a {@link Reindexer}. Not for use by several threads. */
final class ReindexingRun {
    private static final int COMMIT_EVERY = 200;

    private final StoredFiles stored;
    private final Function<ReadFile, ParsedFile> parser;
    private final Provenance by;
    private final IndexingListener listener;
    private final Stopwatch elapsed = Stopwatch.createStarted();
    private final List<FileOutcome> done = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private ContentCounts counts = ContentCounts.ZERO;
    private int otherThesaurus;
    private int uncommitted;
    private boolean cancelled;
    private boolean interrupted;

    ReindexingRun(StoredFiles stored, Function<ReadFile, ParsedFile> parser, Provenance by, IndexingListener listener) {
        this.stored = stored;
        this.parser = parser;
        this.by = by;
        this.listener = listener;
    }

    /** What became of a file. */
    private sealed interface Made {
        record Anew(StoredFile from, ParsedFile parsed) implements Made {}

        record Before(StoredFile from, KnownFile known) implements Made {}

        record Damaged(String key) implements Made {}
    }

    /** Works out all files; on return all is committed. */
    void into(Directory to, int jobs, CorpusWriter writer) throws IOException {
        try (writer) {
            writer.commit();
            ImmutableList<String> keys = stored.keys();
            listener.found(keys.size());
            try (KnownFiles known = KnownFiles.open(to)) {
                workOut(keys, known, jobs, writer);
            }
            writer.finish();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void workOut(List<String> keys, KnownFiles known, int jobs, CorpusWriter writer) {
        try {
            cancelled = listener.cancelled();
            if (!cancelled) {
                InOrder.forEach(keys, jobs, key -> make(key, known), made -> take(made, writer));
            }
            cancelled = done.size() + lost.size() < keys.size();
        } catch (CancellationException e) {
            // A write on an interrupted thread would close the index's files under it.
            interrupted = Thread.interrupted();
            cancelled = true;
        }
    }

    private Made make(String key, KnownFiles known) {
        try {
            StoredFile from = stored.read(key);
            Optional<KnownFile> before = known.find(from.path());
            return before.isPresent()
                    ? new Made.Before(from, before.get())
                    : new Made.Anew(from, FileLook.guarded(from.read(), parser));
        } catch (IOException | UncheckedIOException e) {
            return new Made.Damaged(key);
        }
    }

    private boolean take(Made made, CorpusWriter writer) {
        switch (made) {
            case Made.Anew anew -> {
                ParsedFile parsed = put(anew, writer);
                tell(anew.from(), Change.UPDATED, parsed.status(), IndexingRun.reason(parsed));
                counts = counts.plus(ContentCounts.of(parsed));
            }
            case Made.Before before -> {
                KnownFile known = before.known();
                tell(before.from(), Change.UNCHANGED, known.status(), known.reason());
                counts = counts.plus(known.counts());
            }
            case Made.Damaged damaged -> lost.add(damaged.key());
        }
        return !listener.cancelled();
    }

    private ParsedFile put(Made.Anew made, CorpusWriter writer) {
        FileVersion held = made.from().version();
        FileVersion version = new FileVersion(held.path(), held.hash(), by.onTextOf(held.by()));
        ParsedFile put = writer.putOrFault(made.parsed(), version);
        if (++uncommitted >= COMMIT_EVERY) {
            writer.commit();
            uncommitted = 0;
        }
        return put;
    }

    private void tell(StoredFile from, Change change, Status status, Optional<String> reason) {
        FileOutcome outcome = new FileOutcome(Path.of(from.read().source()), status, change, reason);
        String had = from.version().by().thesaurus();
        otherThesaurus += had.isEmpty() || had.equals(by.thesaurus()) ? 0 : 1;
        done.add(outcome);
        listener.file(outcome);
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** More that is lost than the files that could not be read. */
    void lost(String what) {
        elsewhere.add(what);
    }

    /** Files whose stored text is damaged, and what else is lost. */
    ImmutableList<String> lost() {
        return ImmutableList.<String>builder().addAll(elsewhere).addAll(lost).build();
    }

    /** What was made counts from now on. */
    void acknowledge() {
        if (!done.isEmpty()) {
            listener.committed(ImmutableList.copyOf(done));
        }
    }

    ReindexingSummary summary(int from) {
        return new ReindexingSummary(from, done.size(), counts, lost(), otherThesaurus, cancelled, elapsed.elapsed());
    }
}
