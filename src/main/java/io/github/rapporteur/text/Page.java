package io.github.rapporteur.text;

/**
 * A page of the source.
 *
 * @param number 1-based
 * @param span its part of the raw text
 * @param width in points, 0 where the source has no sizes (form feeds in plain text)
 * @param height in points, 0 where the source has no sizes
 */
public record Page(int number, Span span, float width, float height) {}
