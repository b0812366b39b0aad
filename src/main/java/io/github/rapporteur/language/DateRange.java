package io.github.rapporteur.language;

import io.github.rapporteur.text.Span;
import java.time.LocalDate;

/**
 * The days that a text tells one behind the other: {@code 22 April to 3 May 2013}, {@code 19–23, 28 and 29 May}.
 *
 * @param span where they stand, in UTF-16 units of the text that was searched
 * @param from the first day
 * @param to the last day, the first where it is the only one
 */
public record DateRange(Span span, LocalDate from, LocalDate to) {}
