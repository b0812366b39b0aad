package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Span;

/**
 * A footnote as printed.
 *
 * @param label its mark
 * @param mark where the mark stands in the raw text
 * @param lines its lines
 * @param from the lines of the body among which its mark must be: the index of the first one
 * @param to the index behind the last one
 */
record Note(String label, Span mark, ImmutableList<Line> lines, int from, int to) {}
