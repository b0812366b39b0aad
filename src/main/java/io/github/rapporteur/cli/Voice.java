package io.github.rapporteur.cli;

import picocli.CommandLine.Option;

/**
 * How much is told on standard error besides what failed. Of each shell there is one; the commands that have something to
 * leave out, or to add, take its options as their own.
 *
 * @param quiet the option that leaves out progress, summaries and notes
 * @param verbose the option that tells each file
 */
record Voice(Quiet quiet, Verbose verbose) {

    /** As it is unless something else is asked for. */
    static Voice usual() {
        return new Voice(new Quiet(), new Verbose());
    }

    /** Whether progress, summaries and notes are told. */
    boolean notes() {
        return !quiet.on;
    }

    /** Whether each file is told as it is done. */
    boolean eachFile() {
        return verbose.on && !quiet.on;
    }

    /** For commands with progress, a summary or notes. */
    static final class Quiet {
        @Option(
                names = {"-q", "--quiet"},
                description = "Tell only what failed: no progress, summaries or notes.")
        private boolean on;
    }

    /** For commands that work through files. */
    static final class Verbose {
        @Option(
                names = {"-v", "--verbose"},
                description = "Tell each file as it is done, and how it went. With --quiet, nothing.")
        private boolean on;
    }
}
