package io.github.rapporteur.extract;

/** A worker came to its end over a file. */
final class WorkerLostException extends Exception {
    private static final long serialVersionUID = 1;

    /** What it died of. */
    enum Cause {
        /** It took too long and was killed. */
        TIME,
        /** It answered without end and was killed. */
        OUTPUT,
        /** It ran out of memory. */
        MEMORY,
        /** Anything else. */
        CRASH
    }

    private final Cause reason;

    WorkerLostException(Cause reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Cause reason() {
        return reason;
    }
}
