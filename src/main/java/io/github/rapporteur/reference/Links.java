package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.reference.Resolution.Ambiguous;
import io.github.rapporteur.reference.Resolution.Resolved;
import io.github.rapporteur.reference.Resolution.Unresolved;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.util.Optional;

/**
 * The links of a source that lead to documents. They are set by machines and kept from year to year: evidence of what is
 * meant, not proof. One decides only between candidates; one that contradicts the words is told of and not followed.
 */
final class Links {
    private final RangeMap<Integer, Symbol> targets = TreeRangeMap.create();

    static Links of(SourceText text) {
        Links links = new Links();
        for (TextBlock block : text.blocks()) {
            for (Inline inline : block.inlines()) {
                if (inline.kind() == Inline.Kind.LINK && !inline.span().isEmpty()) {
                    Symbol.tryParse(inline.detail()).ifPresent(symbol -> links.put(inline.span(), symbol));
                }
            }
        }
        return links;
    }

    private void put(Span raw, Symbol symbol) {
        targets.put(Range.closedOpen(raw.start(), raw.end()), symbol);
    }

    /** What a citation means in the light of the link it carries. */
    Resolution weigh(Node node, Span span, Resolution resolution) {
        return at(node.offsets().toRaw(span))
                .map(link -> weigh(link, resolution))
                .orElse(resolution);
    }

    private Optional<Symbol> at(Span raw) {
        ImmutableList<Symbol> found = ImmutableList.copyOf(targets.subRangeMap(Range.closedOpen(raw.start(), raw.end()))
                .asMapOfRanges()
                .values());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** The link that a citation carries, where it leads elsewhere than the words say. */
    Optional<Symbol> contradicting(Node node, Span span, Resolution resolution) {
        return at(node.offsets().toRaw(span)).filter(link -> switch (resolution) {
            case Resolved resolved -> !agree(resolved.target(), link);
            case Ambiguous ambiguous -> !ambiguous.candidates().contains(link);
            case Unresolved unresolved -> false;
        });
    }

    private static Resolution weigh(Symbol link, Resolution resolution) {
        String told = "; its link leads to " + link;
        return switch (resolution) {
            case Resolved resolved ->
                agree(resolved.target(), link) ? resolved : new Resolved(resolved.target(), resolved.because() + told);
            case Ambiguous ambiguous ->
                ambiguous.candidates().contains(link)
                        ? new Resolved(link, "its link, among what could be meant")
                        : new Ambiguous(ambiguous.candidates(), ambiguous.because() + told);
            case Unresolved unresolved -> new Unresolved(unresolved.because() + told);
        };
    }

    /** Links often leave out part letters. */
    private static boolean agree(Symbol target, Symbol link) {
        return target.equals(link)
                || target.partLetters().isPresent() && target.canonical().startsWith(link.canonical());
    }
}
