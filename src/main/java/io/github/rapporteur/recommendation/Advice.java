package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What one sentence asks for.
 *
 * @param addressees who should act; empty where it names nobody
 * @param modality the modal word or opening verb, as printed
 * @param strength 0 to 6
 * @param action verb and object, short
 * @param terms under which condition, what for and until when
 */
record Advice(ImmutableList<Actor> addressees, String modality, int strength, Optional<String> action, Terms terms) {

    /** The force of verbs with which a body acts itself. */
    static final int ACTS = 6;

    /** Whether the body acts itself: decides, demands, authorizes. */
    boolean isOwnAct() {
        return strength >= ACTS;
    }

    /** What other words ask for, with the words and the force of these. */
    Advice withForceFor(Advice own) {
        return new Advice(own.addressees(), modality, strength, own.action(), own.terms());
    }

    /** The same, addressed to others. */
    Advice addressedTo(ImmutableList<Actor> others) {
        return new Advice(others, modality, strength, action, terms);
    }

    /** The same, asking for something else. */
    Advice asking(Optional<String> other, Terms otherTerms) {
        return new Advice(addressees, modality, strength, other, otherTerms);
    }
}
