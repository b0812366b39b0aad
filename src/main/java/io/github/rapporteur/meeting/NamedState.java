package io.github.rapporteur.meeting;

import java.util.Optional;

/**
 * A State.
 *
 * @param name as printed
 * @param code ISO 3166-1 alpha-2; empty where the name is not known
 */
public record NamedState(String name, Optional<String> code) {
    @Override
    public String toString() {
        return name;
    }
}
