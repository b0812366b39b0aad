package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.meaning.MeaningIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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
                        .filter(part -> likeness(part).isEmpty())
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    /** Both; just what words find where the query has no words. */
    Query fused(Query byWords, Query filter, Clause clause) throws IOException {
        Optional<Clause.Mention> like = likeness(clause);
        String words = like.isPresent()
                ? new SimilarQueries(snapshot, new ArrayList<>()).text(like.get())
                : PlainWords.of(clause);
        if (words.isBlank()) {
            return byWords;
        }
        Query others = like.isPresent() ? butNot(filter, like.get()) : filter;
        return new Fusion(snapshot).of(byWords, others, vectors.nearest(words, Fusion.DEPTH));
    }

    /** The place to which passages are to be similar. */
    private static Optional<Clause.Mention> likeness(Clause clause) {
        return switch (clause) {
            case Clause.Field field ->
                field.field() == QueryField.SIMILAR && field.value() instanceof Clause.Mention like
                        ? Optional.of(like)
                        : Optional.empty();
            case Clause.All all ->
                all.parts().stream().flatMap(part -> likeness(part).stream()).findFirst();
            default -> Optional.empty();
        };
    }

    private static Query butNot(Query filter, Clause.Mention like) {
        return new BooleanQuery.Builder()
                .add(filter, Occur.FILTER)
                .add(MentionQueries.in(like), Occur.MUST_NOT)
                .build();
    }
}
