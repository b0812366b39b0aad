package io.github.rapporteur.cli;

import java.io.OutputStream;

/** Standard output as a stream that tells when nobody reads it any more, which a print stream does not. */
final class ResultStream extends OutputStream {
    private final Shell shell;

    ResultStream(Shell shell) {
        this.shell = shell;
    }

    @Override
    public void write(int single) {
        shell.out().write(single);
    }

    /** @throws Shell.ReaderGone if nobody reads it any more */
    @Override
    public void write(byte[] bytes, int start, int length) {
        shell.out().write(bytes, start, length);
        shell.flush();
    }

    /** @throws Shell.ReaderGone if nobody reads it any more */
    @Override
    public void flush() {
        shell.flush();
    }
}
