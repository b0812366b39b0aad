package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.meaning.MeaningIndex;
import java.io.IOException;
import org.apache.lucene.search.Query;

/** Adds to what words find what lies near by meaning. For one search. */
final class ByMeaning {
    private final Snapshot snapshot;
    private final MeaningIndex vectors;

    ByMeaning(Snapshot snapshot, MeaningIndex vectors) {
        this.snapshot = snapshot;
        this.vectors = vectors;
    }

    /** What of a query is asked of a passage besides its words. */
    static ImmutableList<Clause> narrowing(Clause clause) {
        return clause instanceof Clause.All all
                ? all.parts().stream()
                        .filter(part -> part instanceof Clause.Field || part instanceof Clause.Not)
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    /** Both; just what words find where the query has no words. */
    Query fused(Query byWords, Query filter, Clause clause) throws IOException {
        String words = PlainWords.of(clause);
        return words.isEmpty()
                ? byWords
                : new Fusion(snapshot).of(byWords, filter, vectors.nearest(words, Fusion.DEPTH));
    }
}
