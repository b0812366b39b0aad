package io.github.rapporteur.structure;

/** What a cell at the head of a document tells; Editorial Manual, masthead. */
enum HeadPart {
    /** United Nations. */
    NATIONS,
    /** An organ, or another body that the registry knows by this name. */
    ORGAN,
    /** The document's symbol, alone. */
    SYMBOL,
    /** {@code Distr.: General}, or the degree of distribution alone. */
    DISTRIBUTION,
    /** A date, alone. */
    DATE,
    /** The language of the document or of its original. */
    LANGUAGE,
    /** A session, year or meeting. */
    SESSION,
    /** Place and days of a meeting. */
    PLACE,
    /** Items of the agenda, by number. */
    ITEM,
    /** The large letter of an organ that old mastheads print. */
    LETTER,
    /** Words that say nothing by themselves: the name of a body, the title of an item, or the document's own. */
    OTHER;

    /** Whether the words before such a cell belong to the masthead too. */
    boolean goesOn(boolean inBanner) {
        return switch (this) {
            case SESSION, PLACE, ITEM -> true;
            case DISTRIBUTION, DATE, LANGUAGE -> inBanner;
            default -> false;
        };
    }

    /** Whether it stands below the banner, where the meeting is told. */
    boolean isOfMeeting() {
        return this == SESSION || this == PLACE || this == ITEM;
    }
}
