package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.StoredEntry;
import io.github.rapporteur.index.StoredEntry.Place;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Span;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apache.lucene.index.StoredFields;

/** Reads hits out of the index. Not for use by several threads. */
final class HitReader {
    private final Snapshot snapshot;
    private final StoredFields stored;
    private final boolean whole;

    /** @param whole whether passages are given whole, however long */
    HitReader(Snapshot snapshot, boolean whole) throws IOException {
        this.snapshot = snapshot;
        this.stored = snapshot.storedFields();
        this.whole = whole;
    }

    /** Says what of a passage is to be highlighted. */
    interface Marking {
        ImmutableList<Span> spans(String text, String language, Supplier<ImmutableList<Citation>> citations)
                throws IOException;
    }

    /**
     * The hit that an entry makes.
     *
     * @param doc Lucene's number of the entry
     */
    Hit read(int doc, int rank, float score, Marking marking) throws IOException {
        StoredEntry entry = StoredEntry.of(stored.document(doc, StoredEntry.FIELDS));
        Optional<Symbol> symbol = entry.symbol().map(snapshot::symbol);
        Optional<Place> place = entry.place();
        ImmutableList<Span> spans = marking.spans(entry.text(), entry.language(), entry::citations);
        PassageWindow window = whole ? new PassageWindow(entry.text(), spans) : PassageWindow.of(entry.text(), spans);
        return new Hit(
                rank,
                score,
                symbol,
                place.flatMap(Place::locator),
                entry.citation(symbol),
                entry.type(),
                place.flatMap(Place::role),
                entry.recommendations(),
                entry.language(),
                entry.headings(),
                place.map(Place::page).orElse(OptionalInt.empty()),
                window.text(),
                window.highlights(),
                entry.source(),
                place.isPresent() ? OptionalInt.of(place.get().node()) : OptionalInt.empty(),
                entry.date(),
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty());
    }
}
