package io.github.rapporteur.web;

import java.net.BindException;

/** Why a service cannot start. The message is one line for people and says what to do. */
public final class ServiceFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServiceFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    static ServiceFailedException of(ServiceOptions options, Exception cause) {
        String where = options.host() + ":" + options.port();
        return new ServiceFailedException(
                isTaken(cause)
                        ? "cannot listen at " + where
                                + ": the port is in use or not to be had; choose another, or 0 for any"
                                + " that is free"
                        : "cannot listen at " + where + ": " + cause.getMessage(),
                cause);
    }

    private static boolean isTaken(Throwable cause) {
        return cause instanceof BindException || (cause.getCause() != null && isTaken(cause.getCause()));
    }
}
