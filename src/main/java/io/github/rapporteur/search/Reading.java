package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.text.Span;
import java.io.IOException;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;

/** Makes hits of what was found for one query. Not for use by several threads. */
final class Reading {
    private final HitReader reader;
    private final Highlighter highlighter;
    private final HitOrder order;
    private final Clause clause;
    private final Aside aside;

    Reading(Snapshot snapshot, Query asked, Clause clause, Words words, SearchRequest request, Aside aside)
            throws IOException {
        this.reader = new HitReader(snapshot, request.whole());
        this.highlighter = new Highlighter(snapshot, asked, words);
        this.order = request.order();
        this.clause = clause;
        this.aside = aside;
    }

    Hit read(FieldDoc found, int rank) throws IOException {
        Hit hit = reader.read(
                found.doc,
                rank,
                order.score(found.fields),
                (text, language, citations) -> clause instanceof Clause.Mention mention
                        ? citing(mention, citations.get())
                        : highlighter.spans(found.doc, text, language));
        return aside.added(hit, found.doc);
    }

    /** Of a passage found for citing a document, the citations. */
    private static ImmutableList<Span> citing(Clause.Mention mention, ImmutableList<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.target().stream()
                        .anyMatch(target -> SymbolTerms.keys(target).contains(mention.key())))
                .map(Citation::span)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }
}
