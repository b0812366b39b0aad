package io.github.rapporteur.cli;

import com.google.common.base.CharMatcher;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds a command: where results and messages go, what was typed, what is known of the terminal.
 *
 * @param in standard input
 * @param out results
 * @param err messages
 * @param environment the environment's variables
 * @param outIsTerminal whether a person sees the results as they come
 * @param errIsTerminal whether a person sees the messages as they come
 * @param command how the program is called here, to be typed again
 * @param columns how wide the terminal is, in characters
 * @param voice how much is told in messages
 */
record Shell(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal,
        String command,
        int columns,
        Voice voice) {
    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl().and(CharMatcher.isNot('\n'));
    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 40;

    /** One that tells as much as is usual, unless the command's options say otherwise. */
    Shell(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            boolean outIsTerminal,
            boolean errIsTerminal,
            String command,
            int columns) {
        this(in, out, err, environment, outIsTerminal, errIsTerminal, command, columns, Voice.usual());
    }

    /** The one this process was started from, as the launcher tells by system properties. */
    static Shell ofProcess() {
        boolean terminal = System.console() != null && Runtime.version().feature() < 22;
        return new Shell(
                System.in,
                StandardOutput.to(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.getenv(),
                flag("rapporteur.out.terminal", terminal),
                flag("rapporteur.err.terminal", terminal),
                System.getProperty("rapporteur.command", "rapporteur"),
                Math.max(FEWEST_COLUMNS, Integer.getInteger("rapporteur.columns", USUAL_COLUMNS)));
    }

    private static boolean flag(String property, boolean otherwise) {
        return Boolean.parseBoolean(System.getProperty(property, Boolean.toString(otherwise)));
    }

    /** Whether results may carry colours: on a terminal that has them, unless {@code NO_COLOR} is set. */
    boolean colour() {
        return outIsTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** A message to the person, on a line of its own. */
    void say(String message) {
        err.println(printable(message));
    }

    /** A message that may as well be left out, and is where quiet is asked for: nothing failed. */
    void note(String message) {
        if (voice.notes()) {
            say(message);
        }
    }

    /** A line of the results. */
    void print(String line) {
        out.println(printable(line));
    }

    /** The text without the control characters by which a document could play with the terminal. */
    static String printable(String text) {
        return CONTROL.replaceFrom(text, ' ');
    }

    /**
     * Hands on what was printed so far.
     *
     * @throws ReaderGone if nobody reads it any more
     * @throws Failure if it is not taken for another reason, such as a full disk
     */
    void flush() {
        if (out.checkError()) {
            Optional<String> failure = out instanceof StandardOutput known ? known.failure() : Optional.empty();
            if (failure.isPresent()) {
                throw Failure.run("the output cannot be written: " + failure.get());
            }
            throw new ReaderGone();
        }
    }

    /** Who read the results has gone, as {@code head} does when it has enough: no failure, but nothing is left to do. */
    static final class ReaderGone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private ReaderGone() {
            super("nobody reads the output any more", null, false, false);
        }
    }
}
