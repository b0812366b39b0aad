package io.github.rapporteur.document;

/** What sort of document it is. */
public enum DocumentKind {
    RESOLUTION("resolution"),
    DECISION("decision"),
    /** Presidential statement. */
    STATEMENT("statement"),
    REPORT("report"),
    AGENDA("agenda"),
    MEETING_RECORD("meeting-record"),
    DRAFT("draft"),
    LETTER("letter"),
    NOTE("note"),
    LIST("list"),
    OTHER("other");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    /** The word that output uses, such as {@code meeting-record}. */
    public String label() {
        return label;
    }
}
