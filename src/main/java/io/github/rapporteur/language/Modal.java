package io.github.rapporteur.language;

import io.github.rapporteur.text.Span;

/**
 * Words in a text that say how strongly something is asked for.
 *
 * @param span where they stand, in UTF-16 units of the text that was searched: {@code should}, {@code should also
 *     consider}, {@code may wish to}
 * @param verb where the verb of what is asked for begins, adverbs left out
 * @param strength 1 (may, could) to 5 (must, shall)
 */
public record Modal(Span span, int verb, int strength) {}
