package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.symbol.Symbol;

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

    /**
     * What a citation means that stands alone or in a context: {@code General Assembly resolution 65/230},
     * {@code 1373 (2001)}, {@code Commission resolution 26/4, CCPCJ}, {@code E/CN.15/2018/12, para. 9 (n)}.
     *
     * @return one for each document it names, in its order; empty when it names none
     */
    public ImmutableList<Reference> resolve(String citation, Context context) {
        return Symbol.tryParse(citation)
                .map(symbol -> ImmutableList.of(new Reference(
                        citation,
                        ReferenceKind.DOCUMENT,
                        ImmutableList.of(),
                        new Resolution.Resolved(symbol, "a symbol is printed"),
                        false)))
                .orElse(ImmutableList.of());
    }
}
