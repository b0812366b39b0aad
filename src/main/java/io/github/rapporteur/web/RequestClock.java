package io.github.rapporteur.web;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Ends requests that take too long, by interrupting the thread that works on them. Safe for use by several threads. */
final class RequestClock implements AutoCloseable {
    /** What answers in time by itself, as searches do, is left to. */
    private static final Duration GRACE = Duration.ofMillis(500);

    private final Duration limit;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(new ThreadFactoryBuilder()
            .setDaemon(true)
            .setNameFormat("request clock")
            .build());

    RequestClock(Duration limit) {
        this.limit = limit;
    }

    /** For long work that is done in small steps: to be called between them. */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the time is over");
        }
    }

    /** @throws ProblemException 503 if the work was not done in time */
    <T> T within(Supplier<T> work) {
        Alarm alarm = new Alarm(Thread.currentThread());
        Future<?> set = clock.schedule(alarm::ring, limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } catch (CancellationException e) {
            throw new ProblemException(
                    503, "this took longer than " + limit.toSeconds() + " seconds and was ended; ask for less at once");
        } finally {
            set.cancel(false);
            alarm.off();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** Interrupts a thread while it works, and never what it does afterwards. */
    private static final class Alarm {
        private final Thread worker;

        @GuardedBy("this")
        private boolean working = true;

        Alarm(Thread worker) {
            this.worker = worker;
        }

        synchronized void ring() {
            if (working) {
                worker.interrupt();
            }
        }

        synchronized void off() {
            working = false;
            Thread.interrupted();
        }
    }
}
