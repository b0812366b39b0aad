package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.StoredEntry;
import io.github.rapporteur.index.StoredEntry.Place;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;

/** Reads recommendations out of the index, those of a passage in the order of the text. Not for use by several threads. */
final class RecommendationReader {
    private final StoredFields stored;

    RecommendationReader(StoredFields stored) {
        this.stored = stored;
    }

    /**
     * The recommendations of a passage.
     *
     * @param doc Lucene's number of the entry
     */
    Stream<Occurrence> read(int doc) {
        try {
            StoredEntry entry = StoredEntry.of(stored.document(doc, StoredEntry.FIELDS));
            Occurrences passage = new Occurrences(entry, entry.symbol().map(SymbolTerms::stored), cites(entry));
            return entry.recommendations().stream().map(passage::of);
        } catch (IOException e) {
            throw new UncheckedIOException("reading a recommendation failed", e);
        }
    }

    private static ImmutableList<Symbol> cites(StoredEntry entry) {
        return entry.citations().stream()
                .flatMap(citation -> citation.target().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private record Occurrences(StoredEntry entry, Optional<Symbol> symbol, ImmutableList<Symbol> cites) {
        Occurrence of(Recommendation recommendation) {
            Optional<Place> place = entry.place();
            return new Occurrence(
                    recommendation,
                    symbol,
                    place.flatMap(Place::locator),
                    entry.citation(symbol),
                    entry.language(),
                    entry.date(),
                    entry.headings(),
                    place.map(Place::page).orElse(OptionalInt.empty()),
                    entry.source(),
                    cites);
        }
    }
}
