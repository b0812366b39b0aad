package io.github.rapporteur.symbol;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Guesses which body somebody meant by a name that none has: misprints, parts of a name, names that several share. */
public final class NearestBodies {
    private static final int MOST = 5;
    private static final int LONGEST = 200;
    /** One misprint is let pass in so many letters. */
    private static final int LETTERS_A_MISPRINT = 6;

    /** How much farther than a misprinted name one is of which only some words were written. */
    private static final int PARTIAL = 100;

    /** Words too short to tell bodies apart. */
    private static final int SHORT_WORD = 4;

    private static final Splitter WORDS = Splitter.on(
                    CharMatcher.forPredicate(Character::isLetterOrDigit).negate())
            .omitEmptyStrings();

    private NearestBodies() {}

    /** At most five bodies whose names, in any language, or series are much like {@code written}, the nearest first. */
    public static ImmutableList<Body> to(String written) {
        String name = CharMatcher.whitespace().trimAndCollapseFrom(written, ' ').toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > LONGEST) {
            return ImmutableList.of();
        }
        Map<Body, Integer> distances = new LinkedHashMap<>();
        for (Body body : Bodies.builtIn().all()) {
            near(distances, body, misprints(name, body.series()));
        }
        ImmutableSet<String> words = words(name);
        for (BodyName known : Bodies.builtIn().names()) {
            near(distances, known.body(), Math.min(misprints(name, known.text()), missing(words, known.text())));
        }
        return distances.entrySet().stream()
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
    }

    private static void near(Map<Body, Integer> distances, Body body, int distance) {
        if (distance < Integer.MAX_VALUE) {
            distances.merge(body, distance, Math::min);
        }
    }

    private static int misprints(String name, String known) {
        int most = name.length() / LETTERS_A_MISPRINT;
        int misprints = Misprints.between(name, known.toLowerCase(Locale.ROOT), most);
        return misprints <= most ? misprints : Integer.MAX_VALUE;
    }

    /** How many words of a name were not written, if all that were are of it, misprinted or not. */
    private static int missing(ImmutableSet<String> written, String known) {
        ImmutableSet<String> words = words(known.toLowerCase(Locale.ROOT));
        boolean all = !written.isEmpty()
                && written.stream()
                        .allMatch(one -> words.contains(one)
                                || words.stream().anyMatch(word -> misprints(one, word) < Integer.MAX_VALUE));
        return all ? PARTIAL + words.size() - written.size() : Integer.MAX_VALUE;
    }

    private static ImmutableSet<String> words(String name) {
        List<String> all = WORDS.splitToList(name);
        return all.stream().filter(word -> word.length() >= SHORT_WORD).collect(ImmutableSet.toImmutableSet());
    }
}
