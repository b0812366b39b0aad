package io.github.rapporteur.akn;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.document.DocumentKind;
import java.util.Optional;

/**
 * Which element of Akoma Ntoso a kind of document is, and how it is named: the classes of the guidelines of the United
 * Nations (statement for what is deliberated, debateReport for reports and agendas, doc for papers and letters).
 *
 * @param element of the document
 * @param name its attribute {@code name}
 * @param subtype the part of its address that tells the class
 */
record KindNames(String element, String name, String subtype) {
    private static final ImmutableMap<DocumentKind, KindNames> WRITTEN = ImmutableMap.<DocumentKind, KindNames>builder()
            .put(DocumentKind.RESOLUTION, new KindNames("statement", "resolution", "deliberation"))
            .put(DocumentKind.DECISION, new KindNames("statement", "decision", "deliberation"))
            .put(DocumentKind.STATEMENT, new KindNames("statement", "presidentialStatement", "deliberation"))
            .put(DocumentKind.DRAFT, new KindNames("statement", "resolutionDraft", "deliberation"))
            .put(DocumentKind.REPORT, new KindNames("debateReport", "meetingReport", "report"))
            .put(DocumentKind.AGENDA, new KindNames("debateReport", "agendaAnnotated", "agenda"))
            .put(DocumentKind.MEETING_RECORD, new KindNames("debateReport", "meetingMinute", "minute"))
            .put(DocumentKind.LETTER, new KindNames("doc", "officialLetter", "communication"))
            .put(DocumentKind.NOTE, new KindNames("doc", "note", "communication"))
            .put(DocumentKind.LIST, new KindNames("doc", "list", "paper"))
            .put(DocumentKind.OTHER, new KindNames("doc", "document", "paper"))
            .buildOrThrow();

    private static final ImmutableMap<String, DocumentKind> READ = ImmutableMap.<String, DocumentKind>builder()
            .put("resolution", DocumentKind.RESOLUTION)
            .put("resolutionDraft", DocumentKind.DRAFT)
            .put("decision", DocumentKind.DECISION)
            .put("decisionDraft", DocumentKind.DRAFT)
            .put("presidentialStatement", DocumentKind.STATEMENT)
            .put("agendaListing", DocumentKind.AGENDA)
            .put("agendaAnnotated", DocumentKind.AGENDA)
            .put("verbatimRecord", DocumentKind.MEETING_RECORD)
            .put("meetingMinute", DocumentKind.MEETING_RECORD)
            .put("meetingReport", DocumentKind.REPORT)
            .put("conferenceReport", DocumentKind.REPORT)
            .put("councilReport", DocumentKind.REPORT)
            .put("progressReport", DocumentKind.REPORT)
            .put("officialLetter", DocumentKind.LETTER)
            .put("note", DocumentKind.NOTE)
            .put("list", DocumentKind.LIST)
            .put("document", DocumentKind.OTHER)
            .buildOrThrow();

    static KindNames of(DocumentKind kind) {
        return WRITTEN.getOrDefault(kind, new KindNames("doc", "document", "paper"));
    }

    static Optional<DocumentKind> kind(String name) {
        return Optional.ofNullable(READ.get(name));
    }
}
