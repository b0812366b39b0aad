package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import java.util.Optional;

/** Knows one form in which documents recommend. Immutable. */
interface Rule {

    /**
     * The recommendations of a passage. Empty where the rule does not speak for it, so that the next one is asked; an
     * empty list where it does, and there are none.
     */
    Optional<ImmutableList<Recommendation>> find(Reading reading, Node passage);
}
