package io.github.rapporteur.web;

import java.time.Duration;
import java.util.function.Supplier;

/** What a kind of requests may take: so many at once, each so long. Safe for use by several threads. */
final class Allowance implements AutoCloseable {
    private final Turnstile turnstile;
    private final RequestClock clock;

    Allowance(int atOnce, int waiting, Duration limit) {
        this.turnstile = new Turnstile(atOnce, waiting);
        this.clock = new RequestClock(limit);
    }

    /** @throws ProblemException 503 if there is too much to do, or the work was not done in time */
    <T> T spend(Supplier<T> work) {
        return turnstile.pass(() -> clock.within(work));
    }

    @Override
    public void close() {
        clock.close();
    }
}
