package io.github.rapporteur.meeting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting or session that a document reports or announces. Names are as printed.
 *
 * @param body who met
 * @param ordinal which meeting or session of the body it was: {@code fourth meeting}, {@code 2025 resumed session}
 * @param place where
 * @param from its first day
 * @param to its last day
 * @param officers who led it, each once, in order
 * @param panellists who spoke on panels, in order
 * @param statements who made statements
 * @param attendance how many took part
 * @param agenda as adopted, or as announced
 * @param documents that were before it
 * @param timetable as announced
 */
public record Meeting(
        Optional<String> body,
        Optional<String> ordinal,
        Optional<String> place,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        ImmutableList<Officer> officers,
        ImmutableList<Panellist> panellists,
        Statements statements,
        Attendance attendance,
        ImmutableList<AgendaItem> agenda,
        ImmutableList<MeetingDocument> documents,
        ImmutableList<TimetableEntry> timetable) {}
