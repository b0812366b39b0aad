package io.github.rapporteur.reference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Locale;

/** The lexicons of the official languages and the names of bodies. */
final class Vocabulary {
    /** A body whose numbers mean no document of the United Nations. */
    static final String FOREIGN = "foreign";

    private static final ImmutableList<String> LANGUAGES = ImmutableList.of("en", "fr", "es", "ru", "zh", "ar");
    private static final Splitter FORMS = Splitter.on('|');

    private final ImmutableMap<String, Lexicon> lexicons;
    private final ImmutableMap<String, String> names;

    private Vocabulary(ImmutableMap<String, Lexicon> lexicons, ImmutableMap<String, String> names) {
        this.lexicons = lexicons;
        this.names = names;
    }

    static Vocabulary load() {
        ImmutableList<List<String>> bodies = Table.read("bodies.tsv");
        ImmutableMap<String, Lexicon> lexicons = Maps.toMap(LANGUAGES, language -> lexicon(language, bodies));
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        for (List<String> row : bodies) {
            if (row.get(1).equals("en")) {
                names.put(row.get(0), FORMS.splitToList(row.get(2)).get(0));
            }
        }
        return new Vocabulary(lexicons, names.buildOrThrow());
    }

    private static Lexicon lexicon(String language, ImmutableList<List<String>> bodies) {
        Lexicon.Builder words = new Lexicon.Builder();
        for (List<String> row : bodies) {
            if (row.get(1).equals(language)) {
                String body = row.get(0);
                boolean shared = body.startsWith("*");
                Word word = new Word(shared ? Word.Role.GENERIC : Word.Role.BODY, shared ? body.substring(1) : body);
                FORMS.split(row.get(2)).forEach(form -> words.add(form, word));
            }
        }
        for (List<String> row : Table.read("words-" + language + ".tsv")) {
            Word word = new Word(Word.Role.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1));
            FORMS.split(row.get(2)).forEach(form -> words.add(form, word));
        }
        return words.build();
    }

    /** The lexicon of a language by its ISO 639-1 code; English for any other. */
    Lexicon of(String language) {
        Lexicon lexicon = lexicons.get(language);
        return lexicon == null ? lexicons.values().asList().get(0) : lexicon;
    }

    /** The languages there are, English first. */
    ImmutableList<String> languages() {
        return lexicons.keySet().asList();
    }

    /** The English name of a body; its prefix where none is known. */
    String name(String body) {
        return names.getOrDefault(body, body);
    }
}
