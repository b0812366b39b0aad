package io.github.rapporteur.meaning;

/** Why finding by meaning is not to be had. The message is one line for people and says what to do. */
public final class MeaningUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public MeaningUnavailableException(String message) {
        super(message);
    }

    /** The same with what lies behind it. */
    public MeaningUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
