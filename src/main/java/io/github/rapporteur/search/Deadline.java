package io.github.rapporteur.search;

import com.google.common.base.Stopwatch;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
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
     * Collects what a query finds.
     *
     * @return whether that is all it finds
     * @throws CancellationException if the thread is interrupted; it still is, then
     */
    boolean collect(Snapshot snapshot, Query query, Collector collector) throws IOException {
        return collectWith(searcher(snapshot), query, collector);
    }

    /** @param searcher that of {@link #searcher}, for a collector that was made with it */
    boolean collectWith(IndexSearcher searcher, Query query, Collector collector) throws IOException {
        boolean all = collected(searcher, query, collector);
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the search was interrupted");
        }
        return all;
    }

    private static boolean collected(IndexSearcher searcher, Query query, Collector collector) throws IOException {
        try {
            searcher.search(query, new One(collector));
            return !searcher.timedOut();
        } catch (ExitingReaderException e) {
            return false;
        }
    }

    /** What searches until then. Only a limit is worth a look at the clock with every step through the terms. */
    IndexSearcher searcher(Snapshot snapshot) throws IOException {
        IndexSearcher searcher = limit.isPresent()
                ? new IndexSearcher(ExitableDirectoryReader.wrap(snapshot.reader(), this))
                : new IndexSearcher(snapshot.getTopReaderContext());
        searcher.setSimilarity(snapshot.getSimilarity());
        searcher.setTimeout(this);
        return searcher;
    }

    /** A single collector, which keeps what it has when the search ends early. */
    private record One(Collector collector) implements CollectorManager<Collector, Collector> {
        @Override
        public Collector newCollector() {
            return collector;
        }

        @Override
        public Collector reduce(Collection<Collector> collectors) {
            return collector;
        }
    }
}
