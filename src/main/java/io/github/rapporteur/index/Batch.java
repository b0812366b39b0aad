package io.github.rapporteur.index;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that are done and not yet safe on disk. They become so together, a few times a minute or every few files, and
 * only then are acknowledged. Not for use by several threads.
 */
final class Batch {
    /** A crash costs at most what was read in this time, or this many files. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private static final int MOST = 2_000;

    private final CorpusWriter writer;
    private final IndexingListener listener;
    private final List<FileOutcome> waiting = new ArrayList<>();
    private final Stopwatch sinceCommit = Stopwatch.createStarted();

    Batch(CorpusWriter writer, IndexingListener listener) {
        this.writer = writer;
        this.listener = listener;
    }

    /** One more file is done. */
    void add(FileOutcome outcome) {
        listener.file(outcome);
        waiting.add(outcome);
        if (waiting.size() >= MOST || sinceCommit.elapsed().compareTo(LONGEST) >= 0) {
            writer.commit();
            acknowledge();
        }
    }

    /** What was done is safe on disk. */
    void acknowledge() {
        ImmutableList<FileOutcome> safe = ImmutableList.copyOf(waiting);
        waiting.clear();
        sinceCommit.reset().start();
        if (!safe.isEmpty()) {
            listener.committed(safe);
        }
    }
}
