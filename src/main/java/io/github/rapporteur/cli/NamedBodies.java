package io.github.rapporteur.cli;

import io.github.rapporteur.reference.References;
import io.github.rapporteur.resolution.UnknownBodies;

/** Checks the names of bodies that a person gave. */
final class NamedBodies {
    private NamedBodies() {}

    /** @throws Failure if no body is called so, with the names of those that were perhaps meant */
    static void check(String option, String name) {
        UnknownBodies.complaint(References.create(), name).ifPresent(problem -> {
            throw Failure.usage(option + ": " + problem);
        });
    }
}
