package io.github.rapporteur.extract;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;

/**
 * Reads files in worker processes: a file that hangs, unfolds without end or kills its worker costs that file only.
 * Workers are started when first needed, used again for the next file and replaced from time to time. A file over which a
 * worker dies is read once more in a new worker before it is given up. Safe for use by several threads; as many files are
 * read at the same time as there are workers, further callers wait.
 */
public final class WorkerExtractor implements Extractor {
    private final Class<?> main;
    private final WorkerOptions options;
    private final Semaphore places;
    private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock;
    private volatile boolean closed;

    private WorkerExtractor(Class<?> main, WorkerOptions options) {
        this.main = main;
        this.options = options;
        this.places = new Semaphore(options.workers(), true);
        this.clock = clock();
    }

    /** An extractor with workers; none is started yet. */
    public static WorkerExtractor create(WorkerOptions options) {
        return new WorkerExtractor(Worker.class, options);
    }

    /** For tests of what workers may do. */
    static WorkerExtractor withMain(Class<?> main, WorkerOptions options) {
        return new WorkerExtractor(main, options);
    }

    private static ScheduledExecutorService clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(
                1,
                new ThreadFactoryBuilder()
                        .setNameFormat("worker-clock")
                        .setDaemon(true)
                        .build());
        clock.setRemoveOnCancelPolicy(true);
        return Executors.unconfigurableScheduledExecutorService(clock);
    }

    @Override
    public Extraction extract(Path file) {
        return FileChecks.reject(file, options.limits()).orElseGet(() -> waitAndRead(file));
    }

    private Extraction waitAndRead(Path file) {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Extraction.failed(Status.UNREADABLE, "Reading was interrupted; start it again.");
        }
        try {
            return readTwiceAtMost(file);
        } finally {
            places.release();
        }
    }

    private Extraction readTwiceAtMost(Path file) {
        try {
            return read(file, true);
        } catch (WorkerLostException first) {
            if (closed || !isWorthAnotherTry(first)) {
                return outcome(first);
            }
        } catch (IOException e) {
            return noWorker(e);
        }
        try {
            return read(file, false);
        } catch (WorkerLostException second) {
            return outcome(second);
        } catch (IOException e) {
            return noWorker(e);
        }
    }

    private static boolean isWorthAnotherTry(WorkerLostException lost) {
        return lost.reason() == WorkerLostException.Cause.MEMORY || lost.reason() == WorkerLostException.Cause.CRASH;
    }

    private Extraction read(Path file, boolean inUsed) throws IOException, WorkerLostException {
        WorkerProcess worker = inUsed ? idleOrNew() : start();
        Extraction extraction;
        try {
            extraction = worker.read(file);
        } catch (WorkerLostException e) {
            discard(worker);
            throw e;
        }
        if (worker.isFresh() && !closed) {
            idle.push(worker);
        } else {
            discard(worker);
        }
        if (closed) {
            endIdle();
        }
        return extraction;
    }

    private WorkerProcess idleOrNew() throws IOException {
        for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.isFresh()) {
                return worker;
            }
            discard(worker);
        }
        return start();
    }

    private WorkerProcess start() throws IOException {
        if (closed) {
            throw new IOException("the reader was closed");
        }
        WorkerProcess worker = WorkerProcess.start(main, options, clock);
        all.add(worker);
        if (closed) {
            discard(worker);
            throw new IOException("the reader was closed");
        }
        return worker;
    }

    private void discard(WorkerProcess worker) {
        all.remove(worker);
        worker.close();
    }

    private Extraction outcome(WorkerLostException lost) {
        if (closed) {
            return Extraction.failed(Status.UNREADABLE, "Reading was ended before this file was done; start it again.");
        }
        return switch (lost.reason()) {
            case TIME ->
                Extraction.failed(
                        Status.TIMED_OUT,
                        "Reading took longer than " + options.limits().time().toSeconds() + " s"
                                + " and was ended; raise the time limit to try again.");
            case OUTPUT ->
                Extraction.failed(
                        Status.TOO_LARGE, "The file unfolds to more than the limit; split it and read its parts.");
            case MEMORY ->
                Extraction.failed(
                        Status.UNREADABLE,
                        "The file needs more than the " + options.heapMegabytes()
                                + " MB of memory that a reader has; raise the limit or split the file.");
            case CRASH ->
                Extraction.failed(
                        Status.UNREADABLE, "The file brought down two readers; it may be damaged, so fetch it again.");
        };
    }

    private static Extraction noWorker(IOException e) {
        return Extraction.failed(
                Status.UNREADABLE,
                "No process to read files could be started (" + Objects.toString(e.getMessage(), "no detail")
                        + "); check memory and the Java installation.");
    }

    private void endIdle() {
        for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
            discard(worker);
        }
    }

    /** Ends all workers at once; calls under way end as {@link Status#UNREADABLE}. */
    @Override
    public void close() {
        closed = true;
        endIdle();
        all.forEach(WorkerProcess::close);
        clock.shutdown();
    }
}
