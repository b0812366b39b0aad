package io.github.rapporteur.topic;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.topic.PhraseTree.Match;
import java.util.Comparator;
import java.util.List;

/** Leaves out what stands inside a longer phrase: {@code human rights defenders} does not speak of human rights. */
final class Outermost {
    private Outermost() {}

    /** The phrases that stand in no longer one, in order. */
    static <V> ImmutableList<Match<V>> of(List<Match<V>> all) {
        ImmutableList.Builder<Match<V>> outermost = ImmutableList.builder();
        int start = -1;
        int end = -1;
        for (Match<V> match : sorted(all)) {
            if (match.end() > end || match.start() == start && match.end() == end) {
                outermost.add(match);
                start = match.start();
                end = match.end();
            }
        }
        return outermost.build();
    }

    /** By place; of several at one place the longest first. */
    static <V> ImmutableList<Match<V>> sorted(List<Match<V>> all) {
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt((Match<V> match) -> match.start()).thenComparingInt(match -> -match.end()),
                all);
    }
}
