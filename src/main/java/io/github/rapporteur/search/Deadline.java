package io.github.rapporteur.search;

import com.google.common.base.Stopwatch;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Ends a search when its time is over, keeping what was found, or when its thread is interrupted. */
final class Deadline implements QueryTimeout {
    private final Stopwatch watch = Stopwatch.createStarted();
    private final Optional<Duration> limit;

    /** Runs from now. */
    Deadline(Optional<Duration> limit) {
        this.limit = limit;
    }

    @Override
    public boolean shouldExit() {
        return Thread.currentThread().isInterrupted()
                || (limit.isPresent() && watch.elapsed().compareTo(limit.get()) >= 0);
    }

    /**
     * What became of a search.
     *
     * @param total how many entries were found
     * @param whole whether these are all
     */
    record Collected(long total, boolean whole) {}

    /**
     * Collects what a query finds.
     *
     * @param best is told at least of the best
     * @param all is told of everything
     * @throws CancellationException if the thread is interrupted; it still is, then
     */
    Collected collect(Snapshot snapshot, Query query, Collector best, Optional<Collector> all) throws IOException {
        Sweep sweep = new Sweep(best, all);
        boolean whole = swept(snapshot, query, sweep);
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the search was interrupted");
        }
        return new Collected(sweep.total(), whole);
    }

    private boolean swept(Snapshot snapshot, Query query, Sweep sweep) throws IOException {
        try {
            IndexSearcher searcher = searcher(snapshot);
            Part parts = new Parts(snapshot, searcher).of(query);
            boolean whole = true;
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                whole = whole && sweep.through(leaf, parts, this);
            }
            return whole;
        } catch (ExitingReaderException e) {
            return false;
        }
    }

    /** Only a limit is worth a look at the clock with every step through the terms. */
    private IndexSearcher searcher(Snapshot snapshot) throws IOException {
        if (limit.isEmpty()) {
            return snapshot;
        }
        IndexSearcher searcher = new IndexSearcher(ExitableDirectoryReader.wrap(snapshot.reader(), this));
        searcher.setSimilarity(snapshot.getSimilarity());
        return searcher;
    }
}
