package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.symbol.Symbol;
import java.util.List;
import java.util.Optional;

/**
 * What became of drafts. An adopted text names the draft it was in brackets above its preamble: {@code [without reference to
 * a Main Committee (A/75/L.49 and A/75/L.49/Add.1)]}.
 */
public final class Adoption {
    private static final ImmutableSet<DocumentKind> ADOPTED =
            ImmutableSet.of(DocumentKind.RESOLUTION, DocumentKind.DECISION);

    private Adoption() {}

    /** Whether a symbol is that of a draft, or of something that belongs to one. */
    public static boolean isDraft(Symbol symbol) {
        return symbol.nature().equals(Optional.of("L"));
    }

    /** The drafts, without revisions and lists of sponsors, whose adopted text a document is. */
    public static ImmutableSet<Symbol> drafts(Document document, List<Citation> citations) {
        if (!ADOPTED.contains(document.masthead().kind())) {
            return ImmutableSet.of();
        }
        return citations.stream()
                .filter(citation -> document.nodes().get(citation.node()).text().startsWith("["))
                .flatMap(citation -> citation.target().stream())
                .filter(Adoption::isDraft)
                .map(Symbol::base)
                .collect(ImmutableSet.toImmutableSet());
    }
}
