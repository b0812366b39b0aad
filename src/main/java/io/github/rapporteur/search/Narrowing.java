package io.github.rapporteur.search;

import java.util.Optional;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * Leaves of an answer exactly the passages that a facet counts for one of its values.
 *
 * @param facet by what is counted
 * @param value as {@link SearchResult.FacetCount#value} has it
 */
public record Narrowing(Facet facet, String value) {

    /** Reads {@code kind:report}; empty where there is no such facet, or it counts places: these are found by {@code cites:}. */
    public static Optional<Narrowing> tryParse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Facet.named(text.substring(0, colon))
                        .filter(facet -> facet != Facet.CITED_PLACE)
                        .map(facet -> new Narrowing(facet, text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return facet.label() + ':' + value;
    }

    /** The passages that are counted, found in the very columns that are counted by. */
    Query query() {
        return SortedSetDocValuesField.newSlowExactQuery(facet.field(), new BytesRef(value));
    }
}
