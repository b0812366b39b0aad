package io.github.rapporteur.cli;

import com.google.common.base.Ascii;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Standard output that remembers why it took nothing more, which a print stream does not. */
final class StandardOutput extends PrintStream {
    private final Remembering stream;

    private StandardOutput(Remembering stream) {
        super(new BufferedOutputStream(stream), false, StandardCharsets.UTF_8);
        this.stream = stream;
    }

    static StandardOutput to(OutputStream out) {
        return new StandardOutput(new Remembering(out));
    }

    /** What went wrong, unless it is only that nobody reads it any more. */
    Optional<String> failure() {
        return Optional.ofNullable(stream.failure.getMessage())
                .filter(reason ->
                        !reason.isEmpty() && !Ascii.toLowerCase(reason).contains("pipe"));
    }

    private static final class Remembering extends FilterOutputStream {
        private IOException failure = new IOException("");

        Remembering(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            try {
                out.write(bytes, start, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
