package io.github.rapporteur.search;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.language.Languages;
import io.github.rapporteur.topic.Territories;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** States and territories by their codes and by their names in six languages. */
final class StateNames {
    private StateNames() {}

    /** The ISO 3166-1 alpha-2 code that {@code written} is, or is the alpha-3 form or a name of. */
    static Optional<String> code(String written) {
        String plain = written.strip();
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> code.equalsIgnoreCase(plain)
                        || plain.length() == 3 && longCode(code).equalsIgnoreCase(plain))
                .findFirst()
                .or(() -> Languages.OFFICIAL.stream()
                        .flatMap(language -> Territories.code(plain, language).stream())
                        .findFirst());
    }

    private static String longCode(String code) {
        return Locale.of("", code).getISO3Country();
    }

    /** The names of a State in all languages. */
    static ImmutableSet<String> of(String code) {
        return Languages.OFFICIAL.stream()
                .flatMap(language -> Territories.names(language).entrySet().stream())
                .filter(name -> name.getValue().equals(code))
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }
}
