package io.github.rapporteur.language;

import io.github.rapporteur.text.Span;

/**
 * A session named in a text.
 *
 * @param span where it stands, in UTF-16 units of the text that was searched
 * @param session as symbols write it: {@code 75}, {@code S-30} (special), {@code ES-11} (emergency special)
 */
public record SessionMention(Span span, String session) {}
