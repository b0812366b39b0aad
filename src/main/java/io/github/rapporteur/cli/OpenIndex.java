package io.github.rapporteur.cli;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.CorpusOptions;
import io.github.rapporteur.index.IndexUnavailableException;

/** Opens an index that must be there. */
final class OpenIndex {

    private OpenIndex() {}

    /** The index the options name; where there is none, that is said with what to do. */
    static Corpus existing(IndexOption option, Shell shell) {
        try {
            return Corpus.open(option.folder(shell), CorpusOptions.DEFAULTS.existing());
        } catch (IndexUnavailableException e) {
            if (e.reason() == IndexUnavailableException.Reason.ABSENT) {
                throw Failure.run("no index is at " + option.folder(shell) + " yet; make one: " + shell.command()
                        + " index PATH" + option.typed());
            }
            throw e;
        }
    }
}
