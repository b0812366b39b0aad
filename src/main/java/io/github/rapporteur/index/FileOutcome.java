package io.github.rapporteur.index;

import io.github.rapporteur.extract.Status;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of one file in a run.
 *
 * @param file as it was given, or found below a folder that was given
 * @param status how reading ended, now or, for an unchanged file, when it was read
 * @param change what the run did about it
 * @param reason one line for people, where the status is not {@code ok}
 */
public record FileOutcome(Path file, Status status, Change change, Optional<String> reason) {

    /** What a run did about a file. */
    public enum Change {
        /** Not seen before; indexed, or its failure recorded. */
        ADDED,
        /** Its content changed, or the program that reads it; indexed anew. */
        UPDATED,
        /** Skipped: the index holds just this content. */
        UNCHANGED,
        /** Its bytes could not be read; whatever the index holds of it was kept. */
        KEPT
    }

    /** Whether the file gave no text. */
    public boolean failed() {
        return !status.hasText();
    }
}
