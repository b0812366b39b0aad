package io.github.rapporteur.export;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** A writer that its user may close and that stays open: it belongs to somebody else. */
final class OpenWriter extends FilterWriter {

    OpenWriter(Writer out) {
        super(out);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
