package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;

/** Finds the recommendations of a document. Immutable, safe for use by several threads; never throws on content. */
public final class Recommendations {

    /** With the built-in word lists. */
    public static Recommendations create() {
        return new Recommendations();
    }

    private Recommendations() {}

    /** Every recommendation of a document, in reading order. */
    public ImmutableList<Recommendation> find(Document document) {
        return ImmutableList.of();
    }
}
