package io.github.rapporteur.web;

import io.github.rapporteur.Corpus;
import java.util.function.Function;

/** Where answers come from. Safe for use by several threads. */
interface CorpusSource extends AutoCloseable {

    /** The answer to a question; the corpus stays open until it is given. */
    <T> T ask(Function<Corpus, T> question);

    @Override
    void close();

    /** One corpus, which is somebody else's to close. */
    static CorpusSource of(Corpus corpus) {
        return new CorpusSource() {
            @Override
            public <T> T ask(Function<Corpus, T> question) {
                return question.apply(corpus);
            }

            @Override
            public void close() {}
        };
    }
}
