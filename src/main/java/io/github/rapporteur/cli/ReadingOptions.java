package io.github.rapporteur.cli;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How files are read. */
final class ReadingOptions {
    private static final int SECONDS_A_FILE = 60;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many files are read at once; as many as there are processors unless given.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "After how long the reading of a file is ended; 60 seconds unless given.")
    private int seconds = SECONDS_A_FILE;

    @Option(
            names = "--in-process",
            description = "Read files in this process: for files one trusts, where no other process can be started.")
    private boolean inProcess;

    int jobs() {
        if (jobs < 1 || jobs > 256) {
            throw Failure.usage("--jobs must be between 1 and 256, not " + jobs);
        }
        return jobs;
    }

    Duration timeLimit() {
        if (seconds < 1) {
            throw Failure.usage("--time-limit must be at least 1 second, not " + seconds);
        }
        return Duration.ofSeconds(seconds);
    }

    boolean inProcess() {
        return inProcess;
    }
}
