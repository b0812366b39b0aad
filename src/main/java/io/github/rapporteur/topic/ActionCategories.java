package io.github.rapporteur.topic;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.WordList;
import io.github.rapporteur.topic.PhraseTree.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Tells how much recommendations ask for by the first verb that says it. Safe for use by several threads; never throws
 * on content.
 */
public final class ActionCategories {
    /** The verb stands near the start. */
    private static final int ENOUGH = 600;
    /** How far behind its verb an object may stand that changes what the verb asks for. */
    private static final int NEAR = 60;

    /** Word lists are read when a language is first met. */
    private final ConcurrentMap<String, Verbs> languages = new ConcurrentHashMap<>();

    /**
     * What a verb asks for.
     *
     * @param category empty where the words are no verb of action at all, though they look like one
     * @param objects where there are some, the verb counts only before one of them
     */
    private record Verb(Optional<ActionCategory> category, ImmutableSet<String> objects) {}

    private record Verbs(PhraseTree<Verb> verbs, PhraseTree<String> objects) {}

    private ActionCategories() {}

    /** With the built-in word lists. */
    public static ActionCategories create() {
        return new ActionCategories();
    }

    private static Verbs load(String language) {
        Inflection forms = Inflection.of(language);
        PhraseTree.Builder<Verb> verbs = new PhraseTree.Builder<>(forms);
        PhraseTree.Builder<String> objects = new PhraseTree.Builder<>(forms);
        for (List<String> row : WordList.rows(ActionCategories.class, "action-categories.tsv", 4)) {
            if (row.get(1).equals(language)) {
                int number = Integer.parseInt(row.get(0));
                ImmutableSet<String> with =
                        row.get(3).equals("-") ? ImmutableSet.of() : ImmutableSet.copyOf(split(row.get(3)));
                with.forEach(object -> objects.put(object, object));
                Verb verb =
                        new Verb(number == 0 ? Optional.empty() : Optional.of(ActionCategory.numbered(number)), with);
                split(row.get(2)).forEach(words -> verbs.put(words, verb));
            }
        }
        return new Verbs(verbs.build(), objects.build());
    }

    private static List<String> split(String words) {
        return Splitter.on('|').splitToList(words);
    }

    /**
     * How much a recommendation asks for; empty where it has no verb that says it.
     *
     * @param language ISO 639-1
     * @param action the recommendation, from its verb on or as a whole
     */
    public Optional<ActionCategory> of(String language, String action) {
        Verbs words = languages.computeIfAbsent(language, ActionCategories::load);
        String folded = FoldedText.of(action, ENOUGH).text();
        ImmutableList<Match<String>> objects = words.objects().find(folded);
        int passed = 0;
        for (Match<Verb> match : ordered(words.verbs().find(folded))) {
            if (match.start() >= passed && applies(match, objects)) {
                if (match.value().category().isPresent()) {
                    return match.value().category();
                }
                passed = match.end();
            }
        }
        return Optional.empty();
    }

    /** By place; of several at one place the longest, then the one that asks for an object. */
    private static List<Match<Verb>> ordered(ImmutableList<Match<Verb>> all) {
        return all.stream()
                .sorted(Comparator.comparingInt((Match<Verb> match) -> match.start())
                        .thenComparingInt(match -> -match.end())
                        .thenComparing(match -> match.value().objects().isEmpty()))
                .toList();
    }

    private static boolean applies(Match<Verb> verb, ImmutableList<Match<String>> objects) {
        ImmutableSet<String> wanted = verb.value().objects();
        return wanted.isEmpty()
                || objects.stream()
                        .filter(object -> object.start() >= verb.end() && object.start() <= verb.end() + NEAR)
                        .anyMatch(object -> wanted.contains(object.value()));
    }
}
