package io.github.rapporteur.recommendation;

import io.github.rapporteur.document.Node;
import java.util.Optional;

/** Knows one form in which a sentence recommends. Immutable. */
interface SentenceRule {

    /** The recommendation a sentence makes; empty where the rule does not speak for it. */
    Optional<Recommendation> find(Reading reading, Node passage, String sentence);
}
