package io.github.rapporteur.meaning;

import java.util.Optional;

/**
 * What a check of the vectors beside an index found.
 *
 * @param wanting files of the index some of whose passages have no vectors, or those of an older text
 * @param left files that the index no longer has, whose vectors are still there
 * @param damage what is wrong with the vectors' own files, for people; then nothing was counted
 */
public record VectorReport(int wanting, int left, Optional<String> damage) {

    /** Whether the vectors are those of the passages as they are now. */
    public boolean isCurrent() {
        return wanting == 0 && left == 0 && damage.isEmpty();
    }
}
