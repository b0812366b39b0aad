package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.StoredEntry;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Puts the hits of a document under its head. For one search. */
final class Groups {
    private static final ImmutableSet<String> HEAD = ImmutableSet.of(Fields.SHOWN, Fields.TEXT, Fields.OPENING);

    private final Snapshot snapshot;

    Groups(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** @param hits of each bundle */
    ImmutableList<HitGroup> of(Gathering.Gathered gathered, List<ImmutableList<Hit>> hits) throws IOException {
        ImmutableList.Builder<HitGroup> groups = ImmutableList.builder();
        for (int i = 0; i < hits.size(); i++) {
            groups.add(group(gathered.bundles().get(i), hits.get(i)));
        }
        return groups.build();
    }

    private HitGroup group(Gathering.Bundle bundle, ImmutableList<Hit> hits) throws IOException {
        int whole = snapshot.whole(bundle.hits().get(0).doc);
        StoredEntry head = StoredEntry.of(snapshot.storedFields().document(whole, HEAD));
        Optional<Symbol> symbol = head.symbol().map(snapshot::symbol);
        return new HitGroup(
                symbol,
                head.citation(symbol),
                Optional.of(head.text()).filter(title -> !title.isBlank()),
                head.language(),
                head.source(),
                bundle.total(),
                hits);
    }
}
