package io.github.rapporteur.cli;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        QuietLogging.install();
        Shell shell = Shell.ofProcess();
        int exitCode = Rapporteur.commandLine(shell, arguments).execute(arguments);
        shell.out().flush();
        System.exit(exitCode);
    }
}
