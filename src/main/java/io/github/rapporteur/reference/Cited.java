package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Problem;

/**
 * What a document cites.
 *
 * @param citations in reading order
 * @param problems links that contradict the words ({@code link-disagrees}), and that citations were left out because
 *     there are too many ({@code too-many-citations})
 */
public record Cited(ImmutableList<Citation> citations, ImmutableList<Problem> problems) {}
