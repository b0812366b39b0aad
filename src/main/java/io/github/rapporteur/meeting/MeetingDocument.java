package io.github.rapporteur.meeting;

import io.github.rapporteur.symbol.Symbol;

/** A document that was before a meeting. */
public record MeetingDocument(Symbol symbol, String title) {}
