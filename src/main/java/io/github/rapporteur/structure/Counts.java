package io.github.rapporteur.structure;

import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;

/** What is most common in a document. */
final class Counts {
    private Counts() {}

    /** The most frequent element, the smaller one of equals. The set must not be empty. */
    static <T extends Comparable<T>> T mode(TreeMultiset<T> counts) {
        return Objects.requireNonNull(
                Collections.max(counts.entrySet(), Comparator.comparingInt(Multiset.Entry::getCount))
                        .getElement());
    }

    /** The element below which {@code share} of all lie. The set must not be empty. */
    static <T extends Comparable<T>> T quantile(TreeMultiset<T> counts, double share) {
        return Objects.requireNonNull(Iterables.get(counts, (int) Math.round(share * (counts.size() - 1))));
    }
}
