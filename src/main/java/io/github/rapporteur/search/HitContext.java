package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;

/**
 * What stands around a hit.
 *
 * @param leadIns the paragraphs that an item is a part of, outermost first
 * @param before the passages before it in the order of reading, lead-ins left out
 * @param after the passages behind it in the order of reading
 */
public record HitContext(ImmutableList<Passage> leadIns, ImmutableList<Passage> before, ImmutableList<Passage> after) {}
