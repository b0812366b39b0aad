package io.github.rapporteur.cli;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.CorpusOptions;
import io.github.rapporteur.index.IndexUnavailableException;
import java.nio.file.Path;
import java.util.function.Function;

/** Opens an index that must be there. */
final class OpenIndex {

    private OpenIndex() {}

    /** The index the options name; where there is none, that is said with what to do. */
    static Corpus existing(IndexOption option, Shell shell) {
        return existing(option, shell, folder -> Corpus.open(folder, CorpusOptions.DEFAULTS.existing()));
    }

    /** What is made of the index the options name; where there is none, that is said with what to do. */
    static <T> T existing(IndexOption option, Shell shell, Function<Path, T> open) {
        try {
            return open.apply(option.folder(shell));
        } catch (IndexUnavailableException e) {
            if (e.reason() == IndexUnavailableException.Reason.ABSENT) {
                throw Failure.run("no index is at " + option.folder(shell) + " yet; make one: " + shell.command()
                        + " index PATH" + option.typed());
            }
            throw e;
        }
    }
}
