package io.github.rapporteur.search;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SymbolTerms;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;

/** Puts the hits of a document under its head. For one search. */
final class Groups {
    private static final ImmutableSet<String> HEAD = ImmutableSet.of(
            Fields.SYMBOL, Fields.CITATION, Fields.TEXT, Fields.OPENING, Fields.LANGUAGE, Fields.SOURCE);

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
        Document head =
                snapshot.storedFields().document(snapshot.whole(bundle.hits().get(0).doc), HEAD);
        return new HitGroup(
                Optional.ofNullable(head.get(Fields.SYMBOL)).map(SymbolTerms::stored),
                Strings.nullToEmpty(head.get(Fields.CITATION)),
                Optional.ofNullable(head.get(Fields.TEXT))
                        .or(() -> Optional.ofNullable(head.get(Fields.OPENING)))
                        .filter(title -> !title.isBlank()),
                Strings.nullToEmpty(head.get(Fields.LANGUAGE)),
                Strings.nullToEmpty(head.get(Fields.SOURCE)),
                bundle.total(),
                hits);
    }
}
