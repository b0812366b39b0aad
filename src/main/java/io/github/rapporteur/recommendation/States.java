package io.github.rapporteur.recommendation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of States: as the platform's locale data have them, and as UN documents print them. */
public final class States {
    private static final ImmutableList<String> OTHERS = ImmutableList.of("fr", "es", "ru", "zh", "ar");
    private static final ImmutableMap<String, ImmutableMap<String, String>> CODES = codes();

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
        official(language).forEach((name, code) -> names.put(name, new Actor(code, name)));
        return ImmutableMap.copyOf(names);
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
        return Optional.ofNullable(CODES.getOrDefault(language, ImmutableMap.of()).get(FoldedText.fold(name)));
    }

    private static ImmutableMap<String, ImmutableMap<String, String>> codes() {
        ImmutableMap.Builder<String, ImmutableMap<String, String>> all = ImmutableMap.builder();
        for (String language : Iterables.concat(ImmutableList.of("en"), OTHERS)) {
            ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
            names(language).forEach((name, state) -> codes.put(FoldedText.fold(name), state.id()));
            all.put(language, codes.buildKeepingLast());
        }
        return all.buildOrThrow();
    }

    /** The names of other languages that locale data do not have. */
    private static Map<String, String> official(String language) {
        Map<String, String> names = new LinkedHashMap<>();
        int column = OTHERS.indexOf(language) + 1;
        if (column > 0) {
            for (List<String> row : WordList.rows(States.class, "state-names.tsv", 1 + OTHERS.size())) {
                Splitter.on('|').split(row.get(column)).forEach(name -> names.put(name, row.get(0)));
            }
        }
        return names;
    }

    private static Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        for (List<String> row : WordList.rows(States.class, "states.tsv", 2)) {
            Splitter.on('|').split(row.get(1)).forEach(name -> rows.put(name, row.get(0)));
        }
        return rows;
    }
}
