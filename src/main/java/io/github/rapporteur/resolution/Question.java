package io.github.rapporteur.resolution;

import io.github.rapporteur.reference.Context;
import java.util.Optional;

/**
 * A symbol or citation to resolve.
 *
 * @param text as it was written
 * @param id what the one who asks calls it
 * @param context where it stands
 */
public record Question(String text, Optional<String> id, Context context) {

    /** A text that stands nowhere. */
    public static Question of(String text) {
        return new Question(text, Optional.empty(), Context.none());
    }
}
