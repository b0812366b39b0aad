package io.github.rapporteur.extract;

import com.google.common.io.ByteStreams;
import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The near end of a worker: its process and the streams to it. Used by one thread at a time, but may be killed by any. */
final class WorkerProcess implements AutoCloseable {
    /** A worker that does not come up in this time will not. */
    private static final long START_SECONDS = 60;

    /** The worker ends a file by itself at the time limit where it can; only then is it killed. */
    private static final long GRACE_MILLIS = 500;

    private final Process process;
    private final WorkerOptions options;
    private final ScheduledExecutorService clock;
    private final DataOutputStream requests;
    private final BufferedInputStream answers;
    private int files;
    private volatile boolean late;

    private WorkerProcess(Process process, WorkerOptions options, ScheduledExecutorService clock) {
        this.process = process;
        this.options = options;
        this.clock = clock;
        this.requests = new DataOutputStream(process.getOutputStream());
        this.answers = new BufferedInputStream(process.getInputStream(), 1 << 16);
    }

    /**
     * Starts a worker and waits until it listens.
     *
     * @param main its main class
     * @throws IOException if it does not start
     */
    static WorkerProcess start(Class<?> main, WorkerOptions options, ScheduledExecutorService clock)
            throws IOException {
        Process process = new ProcessBuilder(options.command(main))
                .directory(Path.of(System.getProperty("java.io.tmpdir")).toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        WorkerProcess worker = new WorkerProcess(process, options, clock);
        ScheduledFuture<?> deadline = clock.schedule(worker::kill, START_SECONDS, TimeUnit.SECONDS);
        try {
            if (worker.answers.read() != Worker.READY) {
                throw new IOException("the worker ended with exit code " + worker.exitCode());
            }
            return worker;
        } catch (IOException e) {
            worker.close();
            throw e;
        } finally {
            deadline.cancel(false);
        }
    }

    /**
     * Has a file read. After an exception the worker is of no more use.
     *
     * @throws WorkerLostException if the worker came to its end over the file
     */
    Extraction read(Path file) throws WorkerLostException {
        ScheduledFuture<?> deadline =
                clock.schedule(this::overdue, options.limits().time().toMillis() + GRACE_MILLIS, TimeUnit.MILLISECONDS);
        CountingInputStream counted = new CountingInputStream(ByteStreams.limit(answers, options.outputBytes()));
        try {
            files++;
            Strings.write(file.toAbsolutePath().toString(), requests);
            requests.flush();
            DataInputStream in = new DataInputStream(counted);
            if (in.readUnsignedByte() != Worker.READY) {
                throw new IOException("the answer is no answer");
            }
            return ExtractionCodec.read(in);
        } catch (IOException | RuntimeException e) {
            kill();
            throw new WorkerLostException(cause(counted.getCount()), e);
        } finally {
            deadline.cancel(false);
        }
    }

    private WorkerLostException.Cause cause(long answered) {
        if (late) {
            return WorkerLostException.Cause.TIME;
        }
        if (answered >= options.outputBytes()) {
            return WorkerLostException.Cause.OUTPUT;
        }
        return exitCode() == 3 ? WorkerLostException.Cause.MEMORY : WorkerLostException.Cause.CRASH;
    }

    private void overdue() {
        late = true;
        kill();
    }

    /** Whether it can read another file. */
    boolean isFresh() {
        return files < options.filesPerWorker() && process.isAlive();
    }

    /** Ends the process and what it has started at once and for good. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private int exitCode() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Ends the process. */
    @Override
    public void close() {
        kill();
    }
}
