package io.github.rapporteur.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.meeting.HeadReader.Head;
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
        Head head = HeadReader.read(proceedings.document(), proceedings.words());
        boolean agenda = proceedings.document().masthead().kind() == DocumentKind.AGENDA;
        if (!agenda && !mayReport(proceedings, head)) {
            return Optional.empty();
        }
        Identity identity = Identity.of(proceedings, head);
        return agenda || identity.claim().isPresent() ? Optional.of(meeting(proceedings, identity)) : Optional.empty();
    }

    /** A report by its title, by what its headings say, or by its first paragraph. */
    private static boolean mayReport(Proceedings proceedings, Head head) {
        DocumentKind kind = proceedings.document().masthead().kind();
        boolean titled = kind != DocumentKind.NOTE && (head.isTitled() || head.unnumbered());
        return titled
                || ProcedureHeadings.of(proceedings.document()).size() >= SUBJECTS
                || kind == DocumentKind.REPORT && Identity.isToldFirst(proceedings);
    }

    private static Meeting meeting(Proceedings proceedings, Identity identity) {
        ImmutableList<AgendaItem> agenda = AgendaReader.read(proceedings);
        OptionalInt year =
                identity.from().map(day -> OptionalInt.of(day.getYear())).orElse(OptionalInt.empty());
        return new Meeting(
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
                TimetableReader.read(proceedings, agenda, year));
    }
}
