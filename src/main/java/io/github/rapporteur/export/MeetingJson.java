package io.github.rapporteur.export;

import io.github.rapporteur.meeting.AgendaItem;
import io.github.rapporteur.meeting.Attendance;
import io.github.rapporteur.meeting.Meeting;
import io.github.rapporteur.meeting.MeetingDocument;
import io.github.rapporteur.meeting.Officer;
import io.github.rapporteur.meeting.Panellist;
import io.github.rapporteur.meeting.Statements;
import io.github.rapporteur.meeting.TimetableEntry;
import java.util.Optional;

/** Writes what is known of a meeting; names as printed. */
final class MeetingJson {
    private MeetingJson() {}

    static void write(Json json, Optional<Meeting> meeting) {
        if (meeting.isPresent()) {
            json.object("meeting", fields -> fields(fields, meeting.get()));
        } else {
            json.absent("meeting");
        }
    }

    private static void fields(Json json, Meeting meeting) {
        json.field("body", meeting.body())
                .field("ordinal", meeting.ordinal())
                .field("place", meeting.place())
                .field("from", meeting.from())
                .field("to", meeting.to())
                .objects("officers", meeting.officers(), MeetingJson::officer)
                .objects("panellists", meeting.panellists(), MeetingJson::panellist)
                .object("statements", fields -> statements(fields, meeting.statements()))
                .object("attendance", fields -> attendance(fields, meeting.attendance()))
                .objects("agenda", meeting.agenda(), MeetingJson::item)
                .objects("documents", meeting.documents(), MeetingJson::document)
                .objects("timetable", meeting.timetable(), MeetingJson::entry);
    }

    private static void officer(Json json, Officer officer) {
        json.field("name", officer.name()).field("role", officer.role()).field("state", officer.state());
    }

    private static void panellist(Json json, Panellist panellist) {
        json.field("name", panellist.name())
                .field("state", panellist.state())
                .field("agendaItem", panellist.agendaItem());
    }

    private static void statements(Json json, Statements statements) {
        json.strings("states", statements.states()).strings("organizations", statements.organizations());
    }

    private static void attendance(Json json, Attendance attendance) {
        json.field("memberStates", attendance.memberStates())
                .field("observerStates", attendance.observerStates())
                .field("organizations", attendance.organizations())
                .field("institutions", attendance.institutions());
    }

    private static void item(Json json, AgendaItem item) {
        json.field("item", item.item()).field("title", item.title());
    }

    private static void document(Json json, MeetingDocument document) {
        json.field("symbol", document.symbol().canonical()).field("title", document.title());
    }

    private static void entry(Json json, TimetableEntry entry) {
        json.field("date", entry.date())
                .field("time", entry.time())
                .field("item", entry.item())
                .field("title", entry.title());
    }
}
