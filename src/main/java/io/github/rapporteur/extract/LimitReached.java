package io.github.rapporteur.extract;

/** Ends the reading of a file from inside its reader. */
final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Status status;

    private LimitReached(Status status) {
        super(status.label(), null, false, false);
        this.status = status;
    }

    static LimitReached characters() {
        return new LimitReached(Status.PARTIAL);
    }

    static LimitReached time() {
        return new LimitReached(Status.TIMED_OUT);
    }

    Status status() {
        return status;
    }
}
