package io.github.rapporteur.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads what a document tells of the meeting that it reports or announces. Safe for use by several threads; never throws
 * on content.
 */
public final class Meetings {
    private static final ImmutableSet<DocumentKind> NEVER = ImmutableSet.of(
            DocumentKind.RESOLUTION,
            DocumentKind.DECISION,
            DocumentKind.STATEMENT,
            DocumentKind.DRAFT,
            DocumentKind.LETTER,
            DocumentKind.LIST,
            DocumentKind.MEETING_RECORD);
    /** So many subjects of proceedings have headings in a report of a meeting whose title does not say so. */
    private static final int SUBJECTS = 2;

    private Meetings() {}

    /** The meeting of a document; empty where it neither reports nor announces one, or is in no official language. */
    public static Optional<Meeting> of(Document document) {
        if (NEVER.contains(document.masthead().kind())) {
            return Optional.empty();
        }
        return Words.of(document.masthead().language()).flatMap(words -> read(new Proceedings(document, words)));
    }

    private static Optional<Meeting> read(Proceedings proceedings) {
        Identity identity = Identity.of(proceedings);
        if (!tellsOfMeeting(proceedings.document(), identity)) {
            return Optional.empty();
        }
        ImmutableList<AgendaItem> agenda = AgendaReader.read(proceedings);
        OptionalInt year =
                identity.from().map(LocalDate::getYear).map(OptionalInt::of).orElse(OptionalInt.empty());
        return Optional.of(new Meeting(
                identity.body(),
                identity.ordinal(),
                identity.place(),
                identity.from(),
                identity.to(),
                OfficerReader.read(proceedings),
                PanelReader.read(proceedings),
                StatementReader.read(proceedings),
                AttendanceReader.read(proceedings),
                agenda,
                DocumentsReader.read(proceedings),
                TimetableReader.read(proceedings, agenda, year)));
    }

    /** An agenda, a report by its title, or a report by what its headings say. */
    private static boolean tellsOfMeeting(Document document, Identity identity) {
        DocumentKind kind = document.masthead().kind();
        if (kind == DocumentKind.AGENDA) {
            return true;
        }
        if (identity.claim().isEmpty()) {
            return false;
        }
        return switch (identity.claim().get()) {
            case TITLE -> kind != DocumentKind.NOTE;
            case FIRST_PARAGRAPH -> kind == DocumentKind.REPORT;
            default -> ProcedureHeadings.of(document).size() >= SUBJECTS;
        };
    }
}
