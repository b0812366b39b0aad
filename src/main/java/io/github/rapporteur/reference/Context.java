package io.github.rapporteur.reference;

import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;

/**
 * What is known about where a citation stands. Everything may be left open; the more is known, the more can be resolved.
 *
 * @param language ISO 639-1; empty to have it read from the words of the citation
 * @param body the body a bare number belongs to, by name in any language or by the symbol of its series
 * @param documentOrgan the organ whose document it stands in, by name or symbol: {@code General Assembly}, {@code S}
 * @param document the symbol of the document it stands in
 * @param before the text in front of it
 * @param after the text behind it
 */
public record Context(
        Optional<String> language,
        Optional<String> body,
        Optional<String> documentOrgan,
        Optional<Symbol> document,
        String before,
        String after) {

    /** A citation that stands alone. */
    public static Context none() {
        return new Context(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", "");
    }

    /** The same in a language, ISO 639-1. */
    public Context inLanguage(String code) {
        return new Context(Optional.of(code), body, documentOrgan, document, before, after);
    }

    /** The same where the body is known: {@code Human Rights Council}, {@code CCPCJ}, {@code E/CN.15}. */
    public Context ofBody(String name) {
        return new Context(language, Optional.of(name), documentOrgan, document, before, after);
    }

    /** The same in a document of an organ: {@code General Assembly}, {@code A}. */
    public Context inDocumentOf(String organ) {
        return new Context(language, body, Optional.of(organ), document, before, after);
    }

    /** The same in a document. */
    public Context in(Symbol symbol) {
        return new Context(language, body, documentOrgan, Optional.of(symbol), before, after);
    }

    /** The same between two stretches of text. */
    public Context between(String textBefore, String textAfter) {
        return new Context(language, body, documentOrgan, document, textBefore, textAfter);
    }
}
