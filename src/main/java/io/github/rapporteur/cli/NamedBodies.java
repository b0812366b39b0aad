package io.github.rapporteur.cli;

import io.github.rapporteur.reference.References;
import io.github.rapporteur.symbol.NearestBodies;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks the names of bodies that a person gave. */
final class NamedBodies {
    private NamedBodies() {}

    /** @throws Failure if no body is called so, with the names of those that were perhaps meant */
    static void check(References references, String option, String name) {
        unknown(references, name).ifPresent(problem -> {
            throw Failure.usage(option + ": " + problem);
        });
    }

    /** Why a name names no body; empty for one that does. */
    static Optional<String> unknown(References references, String name) {
        if (references.body(name).isPresent()) {
            return Optional.empty();
        }
        String near = NearestBodies.to(name).stream()
                .map(body -> body.name() + " (" + body.series() + ")")
                .collect(Collectors.joining(", "));
        return Optional.of("no body is known by the name '" + name + "'; "
                + (near.isEmpty()
                        ? "write its full or short name, or what its symbols begin with, such as E/CN.15"
                        : "did you mean " + near + "?"));
    }
}
