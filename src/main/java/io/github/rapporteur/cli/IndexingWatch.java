package io.github.rapporteur.cli;

import com.google.common.base.Stopwatch;
import io.github.rapporteur.index.FileOutcome;
import io.github.rapporteur.index.IndexingListener;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Shows how indexing goes on, and lets Ctrl-C end it in good order. */
final class IndexingWatch implements IndexingListener, AutoCloseable {
    /** How long Ctrl-C waits for what is done to be written; a second Ctrl-C does not wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Shell shell;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread atInterrupt = new Thread(this::interrupted, "end in good order");
    private final Stopwatch running = Stopwatch.createStarted();
    private volatile boolean cancelled;
    private Progress progress = Progress.NONE;

    private IndexingWatch(Shell shell) {
        this.shell = shell;
    }

    static IndexingWatch start(Shell shell) {
        IndexingWatch watch = new IndexingWatch(shell);
        Runtime.getRuntime().addShutdownHook(watch.atInterrupt);
        return watch;
    }

    private void interrupted() {
        cancelled = true;
        shell.note("\nending; what is done is kept");
        try {
            if (!ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                shell.say("gave up waiting; what was written before is kept");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void found(int files) {
        progress = Progress.start(shell, "indexing", files);
    }

    @Override
    public void file(FileOutcome outcome) {
        progress.step();
        if (shell.voice().eachFile()) {
            shell.say(FileLine.of(outcome, running.elapsed()));
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        progress.close();
        ended.countDown();
        if (!cancelled) {
            Runtime.getRuntime().removeShutdownHook(atInterrupt);
        }
    }
}
