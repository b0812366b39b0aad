package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Span;
import java.util.Optional;

/**
 * One mention of one document or part, and what it means. A mention that names two documents gives two citations.
 *
 * @param node the id of the node it stands in
 * @param span where in that node's text
 * @param text the characters of the span
 * @param kind what it speaks of
 * @param pinpoints canonical, one a part: {@code para. 23}, {@code annex II}
 * @param resolution what it means
 */
public record Citation(
        int node, Span span, String text, ReferenceKind kind, ImmutableList<String> pinpoints, Resolution resolution) {

    /** Whether it speaks of a part of the very document it stands in. */
    public boolean isInternal() {
        return kind == ReferenceKind.INTERNAL;
    }

    /** The target where it is certain. */
    public Optional<Symbol> target() {
        return resolution instanceof Resolution.Resolved resolved ? Optional.of(resolved.target()) : Optional.empty();
    }

    /**
     * The places in the cited document that it points to, as locators there: {@code annex II} and {@code para. 5} are
     * {@code annex-II/5}. Empty where it means the document as a whole.
     */
    public ImmutableList<Locator> places() {
        return Places.of(pinpoints);
    }
}
