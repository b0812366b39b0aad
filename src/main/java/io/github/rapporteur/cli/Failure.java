package io.github.rapporteur.cli;

/** Why a command cannot go on, in one line for people that says what to do. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command was called wrongly. */
    static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message);
    }

    /** The command was called rightly and could not do its work. */
    static Failure run(String message) {
        return new Failure(ExitCode.FAILED, message);
    }

    int exitCode() {
        return exitCode;
    }
}
