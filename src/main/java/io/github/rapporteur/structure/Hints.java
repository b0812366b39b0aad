package io.github.rapporteur.structure;

import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;

/**
 * What is known of a document before it is read.
 *
 * @param language ISO 639-1; it is told from the text where it is missing
 * @param symbol helps to find title and kind where the masthead prints none; it never takes a printed one's place
 */
public record Hints(Optional<String> language, Optional<Symbol> symbol) {
    /** Nothing is known. */
    public static final Hints NONE = new Hints(Optional.empty(), Optional.empty());
}
