package io.github.rapporteur.cli;

import com.google.common.base.Ticker;

/** Tells a person how far long work is: a bar on a terminal, now and then a line elsewhere. */
interface Progress extends AutoCloseable {
    /** Says nothing: the results themselves show how it goes on. */
    Progress NONE = new Progress() {
        @Override
        public void step() {}

        @Override
        public void close() {}
    };

    /** One more piece is done. */
    void step();

    /** The work has ended. */
    @Override
    void close();

    /**
     * Starts to show progress on standard error; none where quiet is asked for, or each file is told.
     *
     * @param task what is done, in one word: {@code indexing}
     * @param total how many files there are
     */
    static Progress start(Shell shell, String task, int total) {
        if (!shell.voice().notes() || shell.voice().eachFile()) {
            return NONE;
        }
        return shell.errIsTerminal()
                ? new BarProgress(shell, task, total)
                : new LineProgress(shell.err(), Ticker.systemTicker(), task, total);
    }
}
