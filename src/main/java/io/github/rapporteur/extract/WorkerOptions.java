package io.github.rapporteur.extract;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How worker processes are run.
 *
 * @param workers how many files are read at the same time, each in a process of its own
 * @param limits for one file; the time limit ends the worker too
 * @param heapMegabytes the memory of one worker; a file that needs more is {@link Status#UNREADABLE}
 * @param outputBytes the most that a worker may answer for one file; more is {@link Status#TOO_LARGE}
 * @param filesPerWorker after so many files a worker is replaced by a new one
 * @param archive a class data archive of the same program that makes workers start faster
 */
public record WorkerOptions(
        int workers, Limits limits, int heapMegabytes, long outputBytes, int filesPerWorker, Optional<Path> archive) {

    /** As many workers as processors, {@link Limits#DEFAULTS}, 512 MB of heap and 500 files each. */
    public static WorkerOptions defaults() {
        return new WorkerOptions(
                Runtime.getRuntime().availableProcessors(), Limits.DEFAULTS, 512, 512L << 20, 500, Optional.empty());
    }

    /** @throws IllegalArgumentException if a number is not above zero */
    public WorkerOptions {
        checkArgument(workers > 0, "workers must be above zero, not %s", workers);
        checkArgument(heapMegabytes > 0, "heapMegabytes must be above zero, not %s", heapMegabytes);
        checkArgument(outputBytes > 0, "outputBytes must be above zero, not %s", outputBytes);
        checkArgument(filesPerWorker > 0, "filesPerWorker must be above zero, not %s", filesPerWorker);
    }

    /** The same with another number of workers. */
    public WorkerOptions withWorkers(int count) {
        return new WorkerOptions(count, limits, heapMegabytes, outputBytes, filesPerWorker, archive);
    }

    /** The same with other limits for one file. */
    public WorkerOptions withLimits(Limits newLimits) {
        return new WorkerOptions(workers, newLimits, heapMegabytes, outputBytes, filesPerWorker, archive);
    }

    /** The same with another heap, in megabytes. */
    public WorkerOptions withHeapMegabytes(int megabytes) {
        return new WorkerOptions(workers, limits, megabytes, outputBytes, filesPerWorker, archive);
    }

    /** The same with another limit of a worker's answer, in bytes. */
    public WorkerOptions withOutputBytes(long bytes) {
        return new WorkerOptions(workers, limits, heapMegabytes, bytes, filesPerWorker, archive);
    }

    /** The same with workers that are replaced sooner or later. */
    public WorkerOptions withFilesPerWorker(int files) {
        return new WorkerOptions(workers, limits, heapMegabytes, outputBytes, files, archive);
    }

    /** The same with a class data archive. */
    public WorkerOptions withArchive(Path path) {
        return new WorkerOptions(workers, limits, heapMegabytes, outputBytes, filesPerWorker, Optional.of(path));
    }

    /** The command that starts a worker: this program's own Java and class path. */
    ImmutableList<String> command(Class<?> main) {
        ImmutableList.Builder<String> command = ImmutableList.<String>builder()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .add("-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC")
                .add("-XX:+ExitOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash", "-XX:+DisplayVMOutputToStderr")
                .add("-Djava.awt.headless=true", "-Dlogback.configurationFile=" + Worker.QUIET);
        archive.ifPresent(path -> command.add("-XX:SharedArchiveFile=" + path, "-Xshare:auto"));
        return command.add("-cp", System.getProperty("java.class.path"), main.getName())
                .add(Long.toString(limits.fileBytes()), Integer.toString(limits.characters()))
                .add(Long.toString(limits.time().toMillis()))
                .build();
    }
}
