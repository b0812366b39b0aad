package io.github.rapporteur.topic;

/** A thesaurus that cannot be read. Its message names file, line and reason. */
public final class BrokenThesaurusException extends Exception {
    private static final long serialVersionUID = 1;

    BrokenThesaurusException(String message, Throwable cause) {
        super(message, cause);
    }

    BrokenThesaurusException(String message) {
        super(message);
    }
}
