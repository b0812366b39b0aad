package io.github.rapporteur.cli;

import picocli.CommandLine.Option;

/** How much is done at once. */
final class JobsOption {
    private static final int MOST = 256;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many files are read at once; as many as there are processors unless given.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    int number() {
        if (jobs < 1 || jobs > MOST) {
            throw Failure.usage("--jobs must be between 1 and " + MOST + ", not " + jobs);
        }
        return jobs;
    }
}
