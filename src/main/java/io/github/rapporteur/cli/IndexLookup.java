package io.github.rapporteur.cli;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.CorpusOptions;
import io.github.rapporteur.index.IndexUnavailableException;
import io.github.rapporteur.resolution.Resolver;
import java.nio.file.Files;
import java.util.Optional;

/** Resolves with an index, if there is one. */
final class IndexLookup implements AutoCloseable {
    private final Optional<Corpus> corpus;

    private final Resolver resolver;

    private IndexLookup(Optional<Corpus> corpus) {
        this.corpus = corpus;
        this.resolver = corpus.map(Corpus::resolver).orElseGet(Resolver::withoutIndex);
    }

    /**
     * Opens the index. The usual one need not exist, and where it cannot be used that is said and done without.
     *
     * @throws IndexUnavailableException if the person named an index that cannot be used
     */
    static IndexLookup open(IndexOption option, Shell shell) {
        if (!option.isTold(shell) && !Files.exists(option.folder(shell))) {
            return new IndexLookup(Optional.empty());
        }
        try {
            return new IndexLookup(Optional.of(Corpus.open(option.folder(shell), CorpusOptions.DEFAULTS.existing())));
        } catch (IndexUnavailableException e) {
            if (option.isTold(shell)) {
                throw e;
            }
            shell.say("rapporteur: resolving without the index: " + e.getMessage());
            return new IndexLookup(Optional.empty());
        }
    }

    /** What answers with the index, or without. */
    Resolver resolver() {
        return resolver;
    }

    @Override
    public void close() {
        corpus.ifPresent(Corpus::close);
    }
}
