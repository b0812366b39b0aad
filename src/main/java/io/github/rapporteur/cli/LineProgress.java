package io.github.rapporteur.cli;

import com.google.common.base.Ticker;
import java.io.PrintStream;
import java.time.Duration;

/** A line every few seconds, for logs. */
final class LineProgress implements Progress {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final PrintStream err;
    private final Ticker ticker;
    private final String task;
    private final int total;
    private final long started;
    private long told;
    private int done;

    LineProgress(PrintStream err, Ticker ticker, String task, int total) {
        this.err = err;
        this.ticker = ticker;
        this.task = task;
        this.total = total;
        this.started = ticker.read();
        this.told = started;
    }

    @Override
    public void step() {
        done++;
        long now = ticker.read();
        if (now - told >= EVERY.toNanos() && done < total) {
            told = now;
            err.println(line(Duration.ofNanos(now - started)));
        }
    }

    private String line(Duration elapsed) {
        double rate = done / Math.max(0.001, elapsed.toMillis() / 1000.0);
        Duration left = Duration.ofSeconds(Math.round((total - done) / rate));
        return Words.format("%s: %,d of %,d files, %.1f a second, %s left", task, done, total, rate, Words.time(left));
    }

    @Override
    public void close() {
        // the summary that follows says the rest
    }
}
