package io.github.rapporteur.pipeline;

import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.topic.Thesaurus;
import java.util.Optional;

/**
 * What is told about files before they are read.
 *
 * @param symbol the symbol of documents that print none
 * @param language ISO 639-1; taken instead of what would be detected
 * @param thesaurus by whose concepts topics are found, beside the built-in lists
 */
public record ParseOptions(Optional<Symbol> symbol, Optional<String> language, Optional<Thesaurus> thesaurus) {

    /** Nothing is told. */
    public static final ParseOptions NONE = new ParseOptions(Optional.empty(), Optional.empty());

    /** Without a thesaurus. */
    public ParseOptions(Optional<Symbol> symbol, Optional<String> language) {
        this(symbol, language, Optional.empty());
    }
}
