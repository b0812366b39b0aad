package io.github.rapporteur.meeting;

/**
 * An item of an agenda.
 *
 * @param item its number as one would cite it: {@code 1}, {@code 1(a)}
 * @param title without closing punctuation
 */
public record AgendaItem(String item, String title) {}
