package io.github.rapporteur.resolution;

import io.github.rapporteur.reference.References;
import io.github.rapporteur.symbol.NearestBodies;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells why a name that somebody gave names no body. */
public final class UnknownBodies {
    private UnknownBodies() {}

    /** One line with the names of those that were perhaps meant; empty for a name that names a body. */
    public static Optional<String> complaint(References references, String name) {
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
