package io.github.rapporteur.recommendation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of States: as the platform's locale data have them, and in English as UN documents print them. */
final class States {
    private static final ImmutableMap<String, String> CODES = codes();

    private States() {}

    /** The names of a language, each with the State it names, listed as printed. */
    static ImmutableMap<String, Actor> names(String language) {
        Map<String, Actor> names = new LinkedHashMap<>();
        Locale in = Locale.of(language);
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(in);
            if (!name.equals(code)) {
                names.put(name, new Actor(code, name));
            }
        }
        if (language.equals("en")) {
            rows().forEach((name, code) -> names.put(name, new Actor(code, name)));
        }
        return ImmutableMap.copyOf(names);
    }

    /** Whether this is the name of a State in English, as people or the UN print it. */
    static boolean isName(String name) {
        return code(name).isPresent();
    }

    /** The ISO 3166 code of a State by its English name. */
    static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(FoldedText.fold(name)));
    }

    private static ImmutableMap<String, String> codes() {
        ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
        names("en").forEach((name, state) -> codes.put(FoldedText.fold(name), state.id()));
        return codes.buildKeepingLast();
    }

    private static Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        for (List<String> row : WordList.rows(States.class, "states.tsv", 2)) {
            Splitter.on('|').split(row.get(1)).forEach(name -> rows.put(name, row.get(0)));
        }
        return rows;
    }
}
