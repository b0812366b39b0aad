package io.github.rapporteur.index;

import java.nio.file.Path;

/** Why a folder cannot be used as an index. The message is one line for people and says what to do. */
public final class IndexUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The ways in which a folder cannot serve. */
    public enum Reason {
        /** There is nothing at the path. */
        ABSENT,
        /** The folder holds something that is not an index of this program. */
        FOREIGN,
        /** The index was written by an older version whose form is no longer read. */
        OLDER_SCHEMA,
        /** The index was written by a later version. */
        NEWER_SCHEMA,
        /** Another process, or another part of this one, is writing it. */
        IN_USE,
        /** The folder cannot be read or written: permissions, disk full, disk gone. */
        NOT_ACCESSIBLE,
        /** The folder is an index, but its files are damaged or incomplete. */
        DAMAGED
    }

    private final Reason reason;
    private final transient Path folder;

    IndexUnavailableException(Reason reason, Path folder, String message) {
        super(message);
        this.reason = reason;
        this.folder = folder;
    }

    IndexUnavailableException(Reason reason, Path folder, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.folder = folder;
    }

    /** Which of the ways it is. */
    public Reason reason() {
        return reason;
    }

    /** The index folder. */
    public Path folder() {
        return folder;
    }
}
