package io.github.rapporteur.language;

import io.github.rapporteur.text.Span;

/**
 * The words with which a paragraph of a resolution opens.
 *
 * @param span the verb and its adverbs, in UTF-16 units of the text that was read
 * @param role the part of a resolution it belongs to
 * @param strength 0 (no action) to 6 (decides, demands, authorizes)
 */
public record Opening(Span span, OpeningRole role, int strength) {}
