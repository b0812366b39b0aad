package io.github.rapporteur.pipeline;

import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;

/**
 * What is told about files before they are read.
 *
 * @param symbol the symbol of documents that print none
 * @param language ISO 639-1; taken instead of what would be detected
 */
public record ParseOptions(Optional<Symbol> symbol, Optional<String> language) {

    /** Nothing is told. */
    public static final ParseOptions NONE = new ParseOptions(Optional.empty(), Optional.empty());
}
