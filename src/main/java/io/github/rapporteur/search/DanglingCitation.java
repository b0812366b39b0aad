package io.github.rapporteur.search;

import io.github.rapporteur.symbol.Symbol;

/**
 * A document that is cited and not in the index.
 *
 * @param target what is cited
 * @param passages how many passages cite it
 */
public record DanglingCitation(Symbol target, int passages) {}
