package io.github.rapporteur.extract;

import com.google.common.base.CharMatcher;
import com.google.common.base.Throwables;
import java.util.Objects;
import org.apache.poi.EncryptedDocumentException;

/** Says in one sentence why a file could not be read. */
final class Failures {
    private static final int LONGEST_DETAIL = 160;

    private Failures() {}

    static Extraction explain(Throwable thrown, Reading reading, String mediaType) {
        if (Throwables.getCausalChain(thrown).stream().anyMatch(Failures::asksForPassword)) {
            return encrypted();
        }
        if (thrown instanceof OutOfMemoryError) {
            return Extraction.failed(
                    Status.UNREADABLE, "The file unfolds to more than fits into memory; raise the heap limit.");
        }
        if (thrown instanceof StackOverflowError) {
            return reading.fail("The file is nested too deeply to be read; it may be damaged.", mediaType);
        }
        return reading.fail(
                "The file is damaged (" + detail(Throwables.getRootCause(thrown)) + "); fetch it again.", mediaType);
    }

    /** @param detail what is wrong with the file */
    static Extraction damaged(String detail) {
        return Extraction.failed(Status.UNREADABLE, "The file is damaged (" + detail + "); fetch it again.");
    }

    static Extraction encrypted() {
        return Extraction.failed(
                Status.ENCRYPTED, "The file asks for a password; save a copy without one and read that.");
    }

    private static boolean asksForPassword(Throwable thrown) {
        return thrown instanceof org.apache.tika.exception.EncryptedDocumentException
                || thrown instanceof EncryptedDocumentException;
    }

    private static String detail(Throwable cause) {
        String message = CharMatcher.whitespace()
                .collapseFrom(Objects.toString(cause.getMessage(), "its parts do not fit together"), ' ');
        return message.length() <= LONGEST_DETAIL ? message : message.substring(0, LONGEST_DETAIL) + "…";
    }
}
