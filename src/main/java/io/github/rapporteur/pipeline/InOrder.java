package io.github.rapporteur.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/** Works on several inputs at once and hands on the results in the order of the inputs, holding only a few of them. */
public final class InOrder {
    /** How many results a thread may be ahead of the one that is awaited: enough to work on behind a slow file. */
    private static final int AHEAD = 8;

    private InOrder() {}

    /**
     * @param jobs how many inputs are worked on at once
     * @param work is called on several threads
     * @param sink is called on the calling thread; once it says {@code false} or throws, the rest is left undone
     * @throws CancellationException if the calling thread is interrupted; its flag is set again
     */
    public static <I, O> void forEach(Iterable<I> inputs, int jobs, Function<I, O> work, Predicate<O> sink) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs, InOrder::daemon);
        try {
            Deque<Future<O>> waiting = new ArrayDeque<>();
            Iterator<I> next = inputs.iterator();
            boolean wanted = true;
            while (wanted && (next.hasNext() || !waiting.isEmpty())) {
                while (next.hasNext() && waiting.size() < jobs * AHEAD) {
                    I input = next.next();
                    waiting.add(threads.submit(() -> work.apply(input)));
                }
                wanted = sink.test(result(waiting.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rapporteur-reading");
        thread.setDaemon(true);
        return thread;
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted");
            cancelled.initCause(e);
            throw cancelled;
        }
    }
}
