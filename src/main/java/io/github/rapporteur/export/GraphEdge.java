package io.github.rapporteur.export;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;

/**
 * One passage cites one document, or one place in it.
 *
 * @param from where it is cited
 * @param to the document that is cited
 * @param place the place there; empty where the document is cited as a whole
 */
public record GraphEdge(FoundCitation from, Symbol to, Optional<Locator> place) {

    /** An edge for each place a citation points to; none where it is not certain what is cited, or is a part of the same document. */
    public static ImmutableList<GraphEdge> of(FoundCitation found) {
        Optional<Symbol> target =
                found.citation().target().filter(symbol -> !found.citation().isInternal());
        if (target.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<Locator> places = found.citation().places();
        return places.isEmpty()
                ? ImmutableList.of(new GraphEdge(found, target.get(), Optional.empty()))
                : places.stream()
                        .map(place -> new GraphEdge(found, target.get(), Optional.of(place)))
                        .collect(ImmutableList.toImmutableList());
    }
}
