package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known around a passage: whose document it is and which bodies were named so far. Used by one thread, in
 * reading order.
 */
final class Surroundings {
    private static final int MOST = 64;

    private final Optional<String> organ;
    private final boolean adopted;
    private final Deque<String> named = new ArrayDeque<>();
    private final Map<String, String> owners = new HashMap<>();

    /**
     * @param organ the body whose document it is
     * @param adopted whether that body speaks in it: a resolution, decision or statement
     */
    Surroundings(Optional<String> organ, boolean adopted) {
        this.organ = organ;
        this.adopted = adopted;
    }

    Optional<String> organ() {
        return organ;
    }

    /** Whether the organ is the subject of the document's sentences. */
    boolean isAdopted() {
        return adopted;
    }

    /** Notes the bodies that a passage names in full. */
    void note(Passage passage) {
        for (int i = 0; i < passage.tokens().size(); i++) {
            if (passage.plays(i, Word.Role.BODY)) {
                named(passage.value(i));
            }
        }
    }

    /** Notes that a body was named in full. */
    void named(String body) {
        named.remove(body);
        named.addFirst(body);
        if (named.size() > MOST) {
            named.removeLast();
        }
    }

    /** Notes whose a number was. */
    void note(String number, String body) {
        owners.putIfAbsent(number, body);
    }

    /** Whose a number was when it was cited before. */
    Optional<String> owner(String number) {
        return Optional.ofNullable(owners.get(number));
    }

    /** The bodies named so far, the last one first. */
    ImmutableList<String> named() {
        return ImmutableList.copyOf(named);
    }
}
