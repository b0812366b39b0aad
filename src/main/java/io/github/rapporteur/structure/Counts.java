package io.github.rapporteur.structure;

import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;

/** What is most common in a document. */
final class Counts {
    private Counts() {}

    /** The most frequent element, the smaller one of equals. The set must not be empty. */
    static <T extends Comparable<T>> T mode(TreeMultiset<T> counts) {
        Multiset.Entry<T> best = null;
        for (Multiset.Entry<T> entry : counts.entrySet()) {
            if (best == null || entry.getCount() > best.getCount()) {
                best = entry;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("nothing was counted");
        }
        return best.getElement();
    }

    /** The element below which {@code share} of all lie. The set must not be empty. */
    static <T extends Comparable<T>> T quantile(TreeMultiset<T> counts, double share) {
        long rank = Math.round(share * (counts.size() - 1));
        for (Multiset.Entry<T> entry : counts.entrySet()) {
            rank -= entry.getCount();
            if (rank < 0) {
                return entry.getElement();
            }
        }
        throw new IllegalArgumentException("nothing was counted");
    }
}
