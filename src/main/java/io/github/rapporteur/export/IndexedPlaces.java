package io.github.rapporteur.export;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.reference.Adoption;
import io.github.rapporteur.search.CorpusSearcher;
import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;

/** Looks up in the index what is cited, and keeps some of what it found: many cite the same. */
final class IndexedPlaces {
    private static final int KEPT = 10_000;

    private final LoadingCache<Symbol, Boolean> documents;
    private final LoadingCache<Place, Boolean> places;
    private final LoadingCache<Symbol, Optional<Symbol>> adopted;

    private record Place(Symbol symbol, Locator locator) {}

    IndexedPlaces(CorpusSearcher searcher) {
        CacheBuilder<Object, Object> small = CacheBuilder.newBuilder().maximumSize(KEPT);
        documents = small.build(CacheLoader.from(searcher::contains));
        places = small.build(CacheLoader.from(
                place -> !searcher.places(place.symbol(), place.locator()).isEmpty()));
        adopted = small.build(CacheLoader.from(searcher::adopted));
    }

    /** Whether what an edge leads to is in the index. */
    Presence presence(GraphEdge edge) {
        boolean here = documents.getUnchecked(edge.to());
        Optional<Boolean> place =
                edge.place().filter(any -> here).map(locator -> places.getUnchecked(new Place(edge.to(), locator)));
        Optional<Symbol> text = Adoption.isDraft(edge.to()) ? adopted.getUnchecked(edge.to()) : Optional.empty();
        return new Presence(here, place, text);
    }
}
