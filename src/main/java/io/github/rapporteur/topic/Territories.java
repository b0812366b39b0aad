package io.github.rapporteur.topic;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.Languages;
import io.github.rapporteur.language.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of States and other territories: as the platform's locale data have them, and as UN documents print them. */
public final class Territories {
    private static final ImmutableMap<String, ImmutableMap<String, String>> FOLDED =
            Maps.toMap(Languages.OFFICIAL, language -> folded(names(language)));

    private Territories() {}

    /** The short, official and older names in a language, each with the ISO 3166 code of what it names. */
    public static ImmutableMap<String, String> names(String language) {
        Map<String, String> names = new LinkedHashMap<>();
        Locale in = Locale.of(language);
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(in);
            if (!name.equals(code)) {
                names.put(name, code);
            }
        }
        for (List<String> row : WordList.rows(Territories.class, "territories.tsv", 3)) {
            if (row.get(1).equals(language)) {
                Splitter.on('|').split(row.get(2)).forEach(name -> names.put(name, row.get(0)));
            }
        }
        return ImmutableMap.copyOf(names);
    }

    /**
     * The ISO 3166 code of what has a name, as people or the UN print it.
     *
     * @param language ISO 639-1, of the name; only the six official ones are known
     */
    public static Optional<String> code(String name, String language) {
        return Optional.ofNullable(
                FOLDED.getOrDefault(language, ImmutableMap.of()).get(FoldedText.fold(name)));
    }

    private static ImmutableMap<String, String> folded(ImmutableMap<String, String> names) {
        ImmutableMap.Builder<String, String> folded = ImmutableMap.builder();
        names.forEach((name, code) -> folded.put(FoldedText.fold(name), code));
        return folded.buildKeepingLast();
    }
}
