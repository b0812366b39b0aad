package io.github.rapporteur.meeting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a timetable. Where cells span rows, each row has what they say.
 *
 * @param time as printed: {@code 10 a.m.–1 p.m.}
 * @param item of the agenda, as {@link AgendaItem#item()} writes it
 * @param title what is planned
 */
public record TimetableEntry(Optional<LocalDate> date, Optional<String> time, Optional<String> item, String title) {}
