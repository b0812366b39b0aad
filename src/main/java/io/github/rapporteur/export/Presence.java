package io.github.rapporteur.export;

import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;

/**
 * Whether what a citation leads to is among the documents that were read.
 *
 * @param document whether the cited document is
 * @param adopted what the cited draft was adopted as, where the adopted text was read
 * @param place whether that document has the cited place; empty where the document is not there or cited as a whole
 */
public record Presence(boolean document, Optional<Boolean> place, Optional<Symbol> adopted) {

    /** Whether the citation leads nowhere: to no document that was read, or to a place that it has not. */
    public boolean isDangling() {
        return !document || !place.orElse(true);
    }
}
