package io.github.rapporteur.index;

import com.google.common.base.Strings;
import com.google.common.base.Throwables;
import io.github.rapporteur.index.IndexUnavailableException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;

/** Says in one line what an error of the disk or of Lucene means for a person. */
public final class Failures {
    /** As Linux, macOS and BSD say it; Java has no exceptions of their own for these. */
    private static final String FULL = "No space left on device";

    private static final String READ_ONLY = "Read-only file system";

    private Failures() {}

    /** What went wrong with the index in {@code folder}. */
    public static IndexUnavailableException of(Path folder, Throwable error) {
        Throwable cause = Throwables.getCausalChain(error).stream()
                .filter(one -> one instanceof IOException)
                .findFirst()
                .orElse(error);
        if (cause instanceof IndexUnavailableException known) {
            return known;
        }
        Reason reason = reason(cause);
        return new IndexUnavailableException(reason, folder, folder + " " + message(folder, reason, cause), cause);
    }

    private static Reason reason(Throwable cause) {
        return switch (cause) {
            case LockObtainFailedException inUse -> Reason.IN_USE;
            case IndexFormatTooOldException old -> Reason.OLDER_SCHEMA;
            case IndexFormatTooNewException young -> Reason.NEWER_SCHEMA;
            case CorruptIndexException damaged -> Reason.DAMAGED;
            case IndexNotFoundException damaged -> Reason.DAMAGED;
            case EOFException damaged -> Reason.DAMAGED;
            case NoSuchFileException damaged -> Reason.DAMAGED;
            default -> Reason.NOT_ACCESSIBLE;
        };
    }

    private static String message(Path folder, Reason reason, Throwable cause) {
        return switch (reason) {
            case IN_USE -> "is being written by another run; wait for it to end, or use another index";
            case OLDER_SCHEMA -> "was made by a version too old to be read; index the documents into a new folder";
            case NEWER_SCHEMA -> "was written by a later version; use that version or a new folder";
            case DAMAGED ->
                "is damaged (" + firstLine(cause) + "); 'rapporteur check --index " + folder
                        + "' tells what can be saved";
            case ABSENT -> "holds no index";
            case FOREIGN -> "is no index";
            case NOT_ACCESSIBLE -> notAccessible(cause);
        };
    }

    private static String notAccessible(Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return "may not be read or written by this user; change its permissions or name another folder";
        }
        if (cause instanceof FileSystemException refused
                && Strings.nullToEmpty(refused.getReason()).contains(READ_ONLY)) {
            return "is on a disk that may only be read; name another folder";
        }
        return firstLine(cause).contains(FULL)
                ? "is on a disk that is full; make room and start again: what was written before is kept"
                : "cannot be used: " + firstLine(cause);
    }

    static String firstLine(Throwable cause) {
        String message = cause.getMessage();
        String said = message == null ? cause.getClass().getSimpleName() : message;
        return said.lines().findFirst().orElse(said);
    }
}
