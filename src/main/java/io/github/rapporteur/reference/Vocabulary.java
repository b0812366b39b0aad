package io.github.rapporteur.reference;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.rapporteur.reference.Word.Role;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.BodyName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The lexicons of the official languages: the names of bodies and the words that matter to citations. */
final class Vocabulary {
    /** A body whose numbers mean no document of the United Nations. */
    static final String FOREIGN = "foreign";

    private static final ImmutableList<String> LANGUAGES = ImmutableList.of("en", "fr", "es", "ru", "zh", "ar");
    private static final char LAM = '\u0644';
    private static final String ARABIC_ARTICLE = "\u0627" + LAM;
    private static final Splitter FORMS = Splitter.on('|');
    private static final Pattern ARTICLE =
            Pattern.compile("\\A(?:the |la |le |el |l['\u2019])(?=\\p{L})", Pattern.CASE_INSENSITIVE);

    private final PerLanguage<Lexicon> lexicons;
    private final ImmutableSetMultimap<String, String> sharing;

    private Vocabulary(PerLanguage<Lexicon> lexicons, ImmutableSetMultimap<String, String> sharing) {
        this.lexicons = lexicons;
        this.sharing = sharing;
    }

    static Vocabulary load(Bodies bodies) {
        ImmutableList<List<String>> forms = Table.read("forms.tsv");
        ImmutableSetMultimap.Builder<String, String> sharing = ImmutableSetMultimap.builder();
        for (BodyName name : bodies.names()) {
            if (name.kind() == BodyName.Kind.SHARED && name.language().equals("en")) {
                sharing.put(shared(name.text()), name.body().series());
            }
        }
        return new Vocabulary(PerLanguage.of(LANGUAGES, language -> lexicon(language, bodies, forms)), sharing.build());
    }

    private static Lexicon lexicon(String language, Bodies bodies, ImmutableList<List<String>> forms) {
        Lexicon.Builder words = new Lexicon.Builder();
        for (BodyName name : bodies.names()) {
            if (name.language().equals(language)) {
                add(words, name);
            }
        }
        for (List<String> row : forms) {
            if (row.get(1).equals(language)) {
                boolean shared = row.get(0).startsWith("*");
                Word word = shared ? new Word(Role.GENERIC, row.get(0).substring(1)) : new Word(Role.BODY, row.get(0));
                FORMS.split(row.get(2)).forEach(form -> words.add(form, word));
            }
        }
        for (List<String> row : Table.read("words-" + language + ".tsv")) {
            Word word = new Word(Role.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1));
            FORMS.split(row.get(2)).forEach(form -> words.add(form, word));
        }
        return words.build();
    }

    private static void add(Lexicon.Builder words, BodyName name) {
        String bare = ARTICLE.matcher(name.text()).replaceFirst("");
        boolean shared = name.kind() == BodyName.Kind.SHARED;
        if (!shared) {
            Word body = new Word(Role.BODY, name.body().series());
            words.add(bare, body);
            if (bare.startsWith(ARABIC_ARTICLE)) {
                words.add(dative(bare), body);
            }
        } else if (name.language().equals("en")) {
            words.add(bare, new Word(Role.GENERIC, shared(name.text())));
        }
    }

    /** {@code للجمعية} of {@code الجمعية}, {@code للجنة} of {@code اللجنة}: how Arabic writes the article behind ل. */
    private static String dative(String name) {
        String rest = name.substring(ARABIC_ARTICLE.length());
        return rest.charAt(0) == LAM ? LAM + rest : "" + LAM + LAM + rest;
    }

    /** {@code council} for {@code the Council}. */
    private static String shared(String name) {
        return ARTICLE.matcher(CharMatcher.whitespace().trimAndCollapseFrom(name, ' '))
                .replaceFirst("")
                .toLowerCase(Locale.ROOT);
    }

    /** The lexicon of a language by its ISO 639-1 code; English for any other. */
    Lexicon of(String language) {
        return lexicons.get(language);
    }

    /** The languages there are, English first. */
    ImmutableList<String> languages() {
        return lexicons.languages();
    }

    /** Whether a body is called by a name that several share, given in English and lower case: {@code council}. */
    boolean shares(String body, String name) {
        return sharing.containsEntry(name, body);
    }
}
