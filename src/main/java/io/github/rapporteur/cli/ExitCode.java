package io.github.rapporteur.cli;

/** What the process says at its end. */
final class ExitCode {
    /** Every input was read or reported. */
    static final int OK = 0;
    /** The run itself failed, or what was asked for is unknown. */
    static final int FAILED = 1;
    /** The command was called wrongly. */
    static final int USAGE = 2;

    private ExitCode() {}
}
