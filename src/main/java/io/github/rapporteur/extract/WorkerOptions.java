package io.github.rapporteur.extract;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.extract.ocr.OcrOptions;
import java.nio.file.Path;
import java.time.Duration;
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
 * @param ocr how scanned pages are read; they are not where it is empty
 */
public record WorkerOptions(
        int workers,
        Limits limits,
        int heapMegabytes,
        long outputBytes,
        int filesPerWorker,
        Optional<Path> archive,
        Optional<OcrOptions> ocr) {
    /** The number of a worker's arguments that are limits. */
    private static final int OF_LIMITS = 3;

    /** As many workers as processors, {@link Limits#DEFAULTS}, 512 MB of heap and 500 files each. */
    public static WorkerOptions defaults() {
        return new WorkerOptions(
                Runtime.getRuntime().availableProcessors(),
                Limits.DEFAULTS,
                512,
                512L << 20,
                500,
                Optional.empty(),
                Optional.empty());
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
        return new WorkerOptions(count, limits, heapMegabytes, outputBytes, filesPerWorker, archive, ocr);
    }

    /** The same with other limits for one file. */
    public WorkerOptions withLimits(Limits newLimits) {
        return new WorkerOptions(workers, newLimits, heapMegabytes, outputBytes, filesPerWorker, archive, ocr);
    }

    /** The same with another heap, in megabytes. */
    public WorkerOptions withHeapMegabytes(int megabytes) {
        return new WorkerOptions(workers, limits, megabytes, outputBytes, filesPerWorker, archive, ocr);
    }

    /** The same with another limit of a worker's answer, in bytes. */
    public WorkerOptions withOutputBytes(long bytes) {
        return new WorkerOptions(workers, limits, heapMegabytes, bytes, filesPerWorker, archive, ocr);
    }

    /** The same with workers that are replaced sooner or later. */
    public WorkerOptions withFilesPerWorker(int files) {
        return new WorkerOptions(workers, limits, heapMegabytes, outputBytes, files, archive, ocr);
    }

    /** The same with a class data archive. */
    public WorkerOptions withArchive(Path path) {
        return new WorkerOptions(workers, limits, heapMegabytes, outputBytes, filesPerWorker, Optional.of(path), ocr);
    }

    /** The same with scanned pages read through Tesseract. */
    public WorkerOptions withOcr(OcrOptions options) {
        return new WorkerOptions(
                workers, limits, heapMegabytes, outputBytes, filesPerWorker, archive, Optional.of(options));
    }

    /** The command that starts a worker: this program's own Java and class path. */
    ImmutableList<String> command(Class<?> main) {
        ImmutableList.Builder<String> command = ImmutableList.<String>builder()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .add("-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC")
                .add("-XX:+ExitOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash", "-XX:+DisplayVMOutputToStderr")
                .add("-Djava.awt.headless=true", "-Dlogback.configurationFile=" + Worker.QUIET);
        archive.ifPresent(path -> command.add("-XX:SharedArchiveFile=" + path, "-Xshare:auto"));
        command.add("-cp", System.getProperty("java.class.path"), main.getName())
                .add(Long.toString(limits.fileBytes()), Integer.toString(limits.characters()))
                .add(Long.toString(limits.time().toMillis()));
        ocr.ifPresent(options -> command.add(options.program(), String.join(",", options.languages()))
                .add(
                        Integer.toString(options.pages()),
                        Long.toString(options.pageTime().toMillis())));
        return command.build();
    }

    /** How a worker started by such a command reads scans. */
    static Optional<OcrOptions> ocr(String[] arguments) {
        return arguments.length <= OF_LIMITS
                ? Optional.empty()
                : Optional.of(new OcrOptions(
                        arguments[OF_LIMITS],
                        ImmutableList.copyOf(Splitter.on(',').omitEmptyStrings().split(arguments[OF_LIMITS + 1])),
                        Integer.parseInt(arguments[OF_LIMITS + 2]),
                        Duration.ofMillis(Long.parseLong(arguments[OF_LIMITS + 3]))));
    }
}
