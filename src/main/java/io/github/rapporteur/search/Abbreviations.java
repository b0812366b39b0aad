package io.github.rapporteur.search;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.WordList;
import io.github.rapporteur.topic.ActorName;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The abbreviations of one language and what they stand for: organizations and organs from the lists of actors, treaties and
 * notions from a list of their own. Only those are made keys of that begin as a word that was asked for. Safe for use by
 * several threads.
 */
final class Abbreviations {
    private static final Splitter FORMS = Splitter.on('|');
    private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" -'’")).omitEmptyStrings();
    /** Behind Latin, Greek and Cyrillic letters: Arabic words may lose what they begin with as they are cut. */
    private static final char BEYOND_CYRILLIC = '\u0530';

    private final UnaryOperator<String> keys;
    private final ImmutableListMultimap<Character, Wording> byBeginning;
    private final Map<Character, Keyed> keyed = new ConcurrentHashMap<>();

    /** That one may be written for the other. */
    private record Wording(String text, String other) {}

    /**
     * Those that begin alike, by the keys of their words.
     *
     * @param beginnings the first words of the keys
     */
    private record Keyed(ImmutableSetMultimap<String, String> wordings, ImmutableSet<String> beginnings) {}

    /** @param keys what all forms of the same words have in common; they begin with the same letter as the words */
    Abbreviations(String language, UnaryOperator<String> keys) {
        this.keys = keys;
        ImmutableListMultimap.Builder<Character, Wording> known = ImmutableListMultimap.builder();
        for (List<String> row : WordList.rows(Abbreviations.class, "abbreviations.tsv", 3)) {
            if (row.get(0).equals(language)) {
                FORMS.split(row.get(2)).forEach(name -> join(known, row.get(1), name));
            }
        }
        actors(language).asMap().values().forEach(forms -> actor(known, ImmutableList.copyOf(forms)));
        this.byBeginning = known.build();
    }

    private static SetMultimap<String, String> actors(String language) {
        SetMultimap<String, String> forms = LinkedHashMultimap.create();
        ActorName.in(language).stream()
                .filter(actor -> actor.isOrganization() && !actor.id().equals(ActorName.NOBODY))
                .forEach(actor -> forms.put(actor.id(), actor.form()));
        return forms;
    }

    private static void actor(ImmutableListMultimap.Builder<Character, Wording> known, ImmutableList<String> forms) {
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

    private static void join(ImmutableListMultimap.Builder<Character, Wording> known, String shortly, String name) {
        known.put(beginning(shortly), new Wording(shortly, name));
        known.put(beginning(name), new Wording(name, shortly));
    }

    /** What words and their key have in common: the first letter, or that it is one of a writing without capitals. */
    static char beginning(String text) {
        String folded = FoldedText.fold(text);
        char first = folded.isEmpty() ? ' ' : folded.charAt(0);
        return first < BEYOND_CYRILLIC ? first : BEYOND_CYRILLIC;
    }

    /** The abbreviations of a name and the names behind an abbreviation, by the key of its words. */
    ImmutableSet<String> of(String key) {
        return alike(key).wordings().get(key);
    }

    /** Whether the key of anything known begins with the first word of a key. */
    boolean beginAs(String key) {
        return !key.isEmpty() && alike(key).beginnings().contains(firstWord(key));
    }

    /** The texts of everything known. */
    ImmutableSet<String> texts() {
        return byBeginning.values().stream().map(Wording::text).collect(ImmutableSet.toImmutableSet());
    }

    private Keyed alike(String key) {
        return keyed.computeIfAbsent(beginning(key), this::keyed);
    }

    private Keyed keyed(char beginning) {
        ImmutableSetMultimap<String, String> wordings = byBeginning.get(beginning).stream()
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                        wording -> keys.apply(wording.text()), Wording::other));
        return new Keyed(
                wordings,
                wordings.keySet().stream().map(Abbreviations::firstWord).collect(ImmutableSet.toImmutableSet()));
    }

    private static String firstWord(String key) {
        return key.substring(0, (key + " ").indexOf(' '));
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
