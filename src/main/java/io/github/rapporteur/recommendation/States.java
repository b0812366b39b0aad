package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.topic.Territories;
import java.util.Optional;

/** States as actors. */
public final class States {
    private States() {}

    /** The names of a language, each with the State it names, listed as printed. */
    static ImmutableMap<String, Actor> names(String language) {
        ImmutableMap.Builder<String, Actor> names = ImmutableMap.builder();
        Territories.names(language).forEach((name, code) -> names.put(name, new Actor(code, name)));
        return names.buildOrThrow();
    }

    /** Whether this is the name of a State in English, as people or the UN print it. */
    static boolean isName(String name) {
        return code(name).isPresent();
    }

    /** The ISO 3166 code of a State by its English name. */
    static Optional<String> code(String name) {
        return code(name, "en");
    }

    /**
     * The code of a State, ISO 3166-1 alpha-2, by one of its names.
     *
     * @param language ISO 639-1, of the name
     */
    public static Optional<String> code(String name, String language) {
        return Territories.code(name, language);
    }
}
