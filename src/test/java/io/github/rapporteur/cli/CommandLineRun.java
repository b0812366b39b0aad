package io.github.rapporteur.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** One call of the command line inside the test, with what it printed. */
record CommandLineRun(int exitCode, String out, String err) {

    /** Calls without a terminal, environment or input. */
    static CommandLineRun of(Object... arguments) {
        return new Call().run(arguments);
    }

    /** A call being prepared. */
    static final class Call {
        private final Map<String, String> environment = new HashMap<>();
        private String input = "";
        private boolean terminal;
        private int linesRead = Integer.MAX_VALUE;

        Call input(String text) {
            input = text;
            return this;
        }

        Call environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        Call onTerminal() {
            terminal = true;
            return this;
        }

        /** Whoever reads the results goes away after so many lines, as {@code head} does. */
        Call readerLeavingAfter(int lines) {
            linesRead = lines;
            return this;
        }

        CommandLineRun run(Object... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Shell shell = new Shell(
                    new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                    new PrintStream(new LeavingReader(out, linesRead), false, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    environment,
                    terminal,
                    terminal,
                    "rapporteur",
                    80);
            String[] words = new String[arguments.length];
            for (int i = 0; i < words.length; i++) {
                words[i] = arguments[i].toString();
            }
            int exitCode = Rapporteur.commandLine(shell, words).execute(words);
            shell.out().flush();
            return new CommandLineRun(
                    exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    /** Takes so many lines and then refuses more. */
    private static final class LeavingReader extends FilterOutputStream {
        private int lines;

        LeavingReader(OutputStream out, int lines) {
            super(out);
            this.lines = lines;
        }

        @Override
        public void write(int character) throws IOException {
            if (lines <= 0) {
                throw new IOException("Broken pipe");
            }
            out.write(character);
            if (character == '\n') {
                lines--;
            }
        }
    }
}
