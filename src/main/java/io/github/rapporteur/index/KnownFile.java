package io.github.rapporteur.index;

import io.github.rapporteur.extract.Status;
import java.util.Optional;

/**
 * What the index already holds of a file.
 *
 * @param hash of the content that was read
 * @param by what read it and worked it out
 * @param status how reading ended
 * @param reason why it did not end well
 * @param counts what stands in it
 */
record KnownFile(String hash, Provenance by, Status status, Optional<String> reason, ContentCounts counts) {

    /**
     * Whether the file need not be read again. Failures that may have been bad luck are tried again, and files without
     * text, which may be scans, too: another run may recognise what stands on them.
     */
    boolean isSettled(FileVersion version) {
        return hash.equals(version.hash())
                && by.equals(version.by())
                && status != Status.TIMED_OUT
                && status != Status.NO_TEXT
                && status != Status.UNREADABLE;
    }
}
