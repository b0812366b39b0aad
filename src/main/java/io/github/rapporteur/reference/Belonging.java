package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Whose a number is.
 *
 * @param bodies one where it is certain; several where any could be meant, most likely first; none where nobody is known
 * @param because why
 */
record Belonging(ImmutableList<String> bodies, String because) {

    static Belonging to(String body, String because) {
        return new Belonging(ImmutableList.of(body), because);
    }

    static Belonging among(ImmutableSet<String> bodies, String because) {
        return new Belonging(bodies.asList(), because);
    }

    static Belonging unknown(String because) {
        return new Belonging(ImmutableList.of(), because);
    }
}
