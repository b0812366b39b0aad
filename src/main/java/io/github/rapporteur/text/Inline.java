package io.github.rapporteur.text;

/**
 * Something a source says about a few characters of a block: how they are set, that they call a note, that they link.
 *
 * @param span where, in the raw text
 * @param kind what
 * @param detail the address of a {@link Kind#LINK}, the mark of a {@link Kind#NOTE_MARK}; otherwise empty
 */
public record Inline(Span span, Kind kind, String detail) {

    /** What can be said of a stretch of characters. */
    public enum Kind {
        BOLD,
        ITALIC,
        SUPERSCRIPT,
        /** These characters are the mark of a note, for certain (a word processor's own footnote). */
        NOTE_MARK,
        /** A hyperlink: evidence of what is meant, not proof. */
        LINK
    }
}
