package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.reference.CitedPlaces;
import java.io.IOException;
import java.util.Optional;

/** Adds to a hit what is asked for beside it: other languages, what stands around it. For one search. */
final class Aside {
    private final Snapshot snapshot;
    private final SearchRequest request;
    private final Trees trees;
    private final OtherLanguages others;

    Aside(Snapshot snapshot, SearchRequest request, CitedPlaces places) throws IOException {
        this.snapshot = snapshot;
        this.request = request;
        this.trees = new Trees(snapshot);
        this.others = new OtherLanguages(snapshot, trees, places);
    }

    /** @param doc Lucene's number of the hit's entry */
    Hit added(Hit hit, int doc) throws IOException {
        ImmutableList<String> languages = others.of(hit);
        Optional<String> wanted = request.in().filter(languages::contains);
        if (wanted.isEmpty() && request.context().isEmpty()) {
            return hit.beside(languages, Optional.empty(), Optional.empty());
        }
        ParsedFile file = trees.file(snapshot.whole(doc));
        Optional<Passage> translation = wanted.isPresent() ? others.in(wanted.get(), hit, file) : Optional.empty();
        Optional<HitContext> context = request.context().isPresent()
                ? Optional.of(new Neighbours(request.context().getAsInt()).of(hit, file))
                : Optional.empty();
        return hit.beside(languages, translation, context);
    }
}
