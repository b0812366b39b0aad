package io.github.rapporteur.topic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.topic.PhraseTree.Match;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Finds the countries and organizations that texts name, by official and short names in six languages. Safe for use by
 * several threads; never throws on content.
 */
public final class Gazetteer {
    /** In other languages names keep their form. */
    private static final ImmutableSet<String> INFLECTED = ImmutableSet.of("ar", "ru");

    /** Names are read when a language is first met. */
    private final ConcurrentMap<String, PhraseTree<Entry>> languages = new ConcurrentHashMap<>();

    private record Entry(Name.Kind kind, String id, String form) {
        /** States {@code state}; the World Health Organization is WHO, and nobody is who. */
        boolean isPrintedAs(String text) {
            boolean capital = Character.isUpperCase(form.charAt(0));
            boolean capitals = capital && form.chars().noneMatch(Character::isLowerCase);
            return capitals ? text.equals(form) : !capital || Character.isUpperCase(text.charAt(0));
        }
    }

    private Gazetteer() {}

    /** With the built-in names. */
    public static Gazetteer create() {
        return new Gazetteer();
    }

    private static PhraseTree<Entry> load(String language) {
        Inflection forms = INFLECTED.contains(language) ? Inflection.of(language) : Inflection.NONE;
        PhraseTree.Builder<Entry> names = new PhraseTree.Builder<>(forms);
        Territories.names(language)
                .forEach((name, code) -> names.put(bare(name, language), new Entry(Name.Kind.COUNTRY, code, name)));
        for (ActorName named : ActorName.in(language)) {
            if (named.isOrganization()) {
                names.put(bare(named.form(), language), new Entry(Name.Kind.ORGANIZATION, named.id(), named.form()));
            }
        }
        return names.build();
    }

    /** Arabic names are found with and without their article. */
    private static String bare(String name, String language) {
        return language.equals("ar") && name.startsWith("ال") ? name.substring(2) : name;
    }

    /**
     * What a text names, each once, in order.
     *
     * @param language ISO 639-1
     */
    public ImmutableList<Name> find(String language, String text) {
        FoldedText folded = FoldedText.of(text);
        Set<String> seen = new HashSet<>();
        ImmutableList.Builder<Name> names = ImmutableList.builder();
        int end = 0;
        for (Match<Entry> match : Outermost.of(
                languages.computeIfAbsent(language, Gazetteer::load).find(folded.text()))) {
            Entry entry = match.value();
            String printed = folded.toRaw(match.start(), match.end()).in(text);
            if (match.start() < end || !entry.isPrintedAs(printed)) {
                continue;
            }
            end = match.end();
            if (!entry.id().equals(ActorName.NOBODY) && seen.add(entry.kind() + entry.id())) {
                names.add(new Name(entry.kind(), entry.id(), printed));
            }
        }
        return names.build();
    }
}
