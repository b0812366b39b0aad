package io.github.rapporteur.cli;

/** Where the program starts. */
public final class Main {
    /** No option is read as one of these; to make ready for them takes longer than to read the command line. */
    private static final String CONVERTERS_LEFT_OUT = "java.(sql|time).*";

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        QuietLogging.install();
        System.setProperty("picocli.converters.excludes", CONVERTERS_LEFT_OUT);
        Shell shell = Shell.ofProcess();
        int exitCode = Rapporteur.commandLine(shell, arguments).execute(arguments);
        shell.out().flush();
        System.exit(exitCode);
    }
}
