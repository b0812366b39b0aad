package io.github.rapporteur.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on several inputs at once and hands on the results in the order of the inputs, holding only a few of them. */
final class InOrder {
    /** How many results a thread may be ahead of the one that is awaited: enough to work on behind a slow file. */
    private static final int AHEAD = 8;

    private InOrder() {}

    /**
     * @param jobs how many inputs are worked on at once
     * @param work is called on several threads
     * @param sink is called on the calling thread; if it throws, the rest is left undone
     */
    static <I, O> void forEach(Iterable<I> inputs, int jobs, Function<I, O> work, Consumer<O> sink) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            Deque<Future<O>> waiting = new ArrayDeque<>();
            for (I input : inputs) {
                waiting.add(threads.submit(() -> work.apply(input)));
                if (waiting.size() >= jobs * AHEAD) {
                    sink.accept(result(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                sink.accept(result(waiting.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
