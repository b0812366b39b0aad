package io.github.rapporteur.meeting;

/**
 * A meeting that a document names, and how much speaks for its being the one that the document is about.
 *
 * @param claim what speaks for it
 */
record Candidate(Occasion occasion, Claim claim) {

    /** What speaks for a meeting, least first. */
    enum Claim {
        /** It is named somewhere. */
        MENTIONED,
        /** A line at the head of an official record begins with it. */
        HEAD_LINE,
        /** The masthead of an agenda names it. */
        MASTHEAD,
        /** The first paragraph says when it was held. */
        FIRST_PARAGRAPH,
        /** A paragraph on the organization of the meeting says when it was held; an agenda says when it will be. */
        ORGANIZATION,
        /** A sentence says who opened it. */
        OPENING,
        /** The report's title names it, or the line with days and place below the title. */
        TITLE
    }
}
