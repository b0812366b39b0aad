package io.github.rapporteur.search;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.rapporteur.language.WordList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words that are written as one, with a hyphen, or as two: counter-terrorism. With a hyphen they are two terms of the index,
 * as if they were written apart. Immutable.
 */
final class Compounds {
    private static final int SHORTEST_REST = 4;

    /** Longest first: {@code intra} before {@code in}. */
    private final ImmutableSortedSet<String> beginnings;

    /** Those of all languages. */
    Compounds() {
        Comparator<String> longest = Comparator.comparingInt(String::length).reversed();
        this.beginnings = WordList.rows(Compounds.class, "compound-beginnings.tsv", 1).stream()
                .map(row -> row.get(0))
                .collect(ImmutableSortedSet.toImmutableSortedSet(longest.thenComparing(Comparator.naturalOrder())));
    }

    /** Two words as one. */
    Optional<String> joined(List<String> pair) {
        return isBeginning(pair.get(0)) && pair.get(1).length() >= SHORTEST_REST
                ? Optional.of(pair.get(0) + pair.get(1))
                : Optional.empty();
    }

    /** One word, a hyphen in it or not, the other way. */
    ImmutableSet<String> otherwise(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            return ImmutableSet.of(word.replace("-", ""));
        }
        return beginnings.stream()
                .filter(beginning -> word.length() >= beginning.length() + SHORTEST_REST
                        && word.regionMatches(true, 0, beginning, 0, beginning.length()))
                .findFirst()
                .map(beginning -> word.substring(0, beginning.length()) + "-" + word.substring(beginning.length()))
                .stream()
                .collect(ImmutableSet.toImmutableSet());
    }

    private boolean isBeginning(String word) {
        return beginnings.stream().anyMatch(word::equalsIgnoreCase);
    }
}
