package io.github.rapporteur.search;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.rapporteur.language.WordList;
import io.github.rapporteur.topic.ActorName;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The abbreviations of one language and what they stand for: organizations and organs from the lists of actors, treaties and
 * notions from a list of their own. Immutable.
 */
final class Abbreviations {
    private static final Splitter FORMS = Splitter.on('|');
    private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" -'’")).omitEmptyStrings();

    private final UnaryOperator<String> keys;
    private final ImmutableSetMultimap<String, String> wordings;

    /** @param keys what all forms of the same words have in common */
    Abbreviations(String language, UnaryOperator<String> keys) {
        this.keys = keys;
        SetMultimap<String, String> known = LinkedHashMultimap.create();
        for (List<String> row : WordList.rows(Abbreviations.class, "abbreviations.tsv", 3)) {
            if (row.get(0).equals(language)) {
                FORMS.split(row.get(2)).forEach(name -> join(known, row.get(1), name));
            }
        }
        actors(language).asMap().values().forEach(forms -> actor(known, ImmutableList.copyOf(forms)));
        this.wordings = ImmutableSetMultimap.copyOf(known);
    }

    private static SetMultimap<String, String> actors(String language) {
        SetMultimap<String, String> forms = LinkedHashMultimap.create();
        ActorName.in(language).stream()
                .filter(actor -> actor.isOrganization() && !actor.id().equals(ActorName.NOBODY))
                .forEach(actor -> forms.put(actor.id(), actor.form()));
        return forms;
    }

    private void actor(SetMultimap<String, String> known, ImmutableList<String> forms) {
        ImmutableList<String> names =
                forms.stream().filter(form -> form.indexOf(' ') > 0).collect(ImmutableList.toImmutableList());
        forms.stream()
                .filter(Abbreviations::isOne)
                .forEach(shortly -> names.stream()
                        .filter(name -> isOf(shortly, name))
                        .findFirst()
                        .or(() -> names.stream().findFirst())
                        .ifPresent(name -> join(known, shortly, name)));
    }

    private void join(SetMultimap<String, String> known, String shortly, String name) {
        known.put(keys.apply(shortly), name);
        known.put(keys.apply(name), shortly);
    }

    /** The abbreviations of a name and the names behind an abbreviation, by the key of its words. */
    ImmutableSet<String> of(String key) {
        return wordings.get(key);
    }

    /** The keys of everything known. */
    ImmutableSet<String> keys() {
        return wordings.keySet();
    }

    /** One word with more capitals than other letters: {@code UNODC}, {@code SDGs}. */
    private static boolean isOne(String form) {
        long capitals = form.chars().filter(Character::isUpperCase).count();
        return form.indexOf(' ') < 0 && capitals >= 2 && 2 * capitals > form.length();
    }

    /** Whether the letters of an abbreviation begin words of a name, in their order. */
    private static boolean isOf(String abbreviation, String name) {
        int at = 0;
        for (String word : WORDS.split(name)) {
            if (at < abbreviation.length() && Character.toUpperCase(word.charAt(0)) == abbreviation.charAt(at)) {
                at++;
            }
        }
        return at == abbreviation.length();
    }
}
