package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.text.Problem;

/**
 * A document put together from blocks.
 *
 * @param document the tree
 * @param problems labels out of order, limits met, guesses made
 */
public record Structured(Document document, ImmutableList<Problem> problems) {}
