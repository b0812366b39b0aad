package io.github.rapporteur.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so many requests be worked on at once; some more wait a little for their turn, first come, first served, and
 * whoever comes then is sent away. Safe for use by several threads.
 */
final class Turnstile {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Semaphore places;
    private final int waiting;

    Turnstile(int atOnce, int waiting) {
        this.places = new Semaphore(atOnce, true);
        this.waiting = waiting;
    }

    /** @throws ProblemException 503 if there is too much to do */
    <T> T pass(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            boolean entered = places.tryAcquire()
                    || (places.getQueueLength() < waiting
                            && places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
            if (!entered) {
                throw ProblemException.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.busy();
        }
    }
}
