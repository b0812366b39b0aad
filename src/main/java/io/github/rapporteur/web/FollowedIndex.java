package io.github.rapporteur.web;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.CorpusOptions;
import io.github.rapporteur.index.IndexUnavailableException;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * The index in a folder, also when it is made anew meanwhile. What was asked before is answered from the old one, which is
 * closed when the last of these answers is given.
 */
final class FollowedIndex implements CorpusSource {
    private final Path folder;

    @GuardedBy("this")
    private Lease current;

    @GuardedBy("this")
    private boolean closed;

    private FollowedIndex(Path folder, Corpus corpus) {
        this.folder = folder;
        this.current = new Lease(corpus);
    }

    /** @throws IndexUnavailableException if there is none, or it cannot be read */
    static FollowedIndex open(Path folder) {
        return new FollowedIndex(folder, corpus(folder));
    }

    private static Corpus corpus(Path folder) {
        return Corpus.open(folder, CorpusOptions.DEFAULTS.existing());
    }

    /** A corpus, and how many need it: who keeps it here, and each question. */
    private static final class Lease {
        private final Corpus corpus;

        @GuardedBy("this")
        private int users = 1;

        Lease(Corpus corpus) {
            this.corpus = corpus;
        }

        synchronized Lease take() {
            users++;
            return this;
        }

        synchronized void giveBack() {
            if (--users == 0) {
                corpus.close();
            }
        }
    }

    @Override
    public <T> T ask(Function<Corpus, T> question) {
        Lease lease = take();
        try {
            return question.apply(lease.corpus);
        } finally {
            lease.giveBack();
        }
    }

    private synchronized Lease take() {
        if (current.corpus.isSuperseded()) {
            follow();
        }
        return current.take();
    }

    /** Where the new one cannot be read, the old one goes on to answer. */
    @GuardedBy("this")
    private void follow() {
        try {
            Lease next = new Lease(corpus(folder));
            current.giveBack();
            current = next;
        } catch (IndexUnavailableException e) {
            // asked again with the next question
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            current.giveBack();
        }
    }
}
