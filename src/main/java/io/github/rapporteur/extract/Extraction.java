package io.github.rapporteur.extract;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;

/**
 * What came of reading one file.
 *
 * @param status how it ended
 * @param text what was read; without blocks where the status has no text
 * @param problems what was lost or doubtful; never empty when the status is not {@link Status#OK}
 */
public record Extraction(Status status, SourceText text, ImmutableList<Problem> problems) {

    /** A file that gave no text, and why. */
    public static Extraction failed(Status status, String message) {
        return new Extraction(status, SourceText.EMPTY, ImmutableList.of(Problem.of(status.label(), message)));
    }
}
