package io.github.rapporteur.language;

import io.github.rapporteur.text.Span;
import java.time.LocalDate;

/**
 * A date in a text.
 *
 * @param span where it stands, in UTF-16 units of the text that was searched
 * @param date what it says
 */
public record DateMention(Span span, LocalDate date) {}
