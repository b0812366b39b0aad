package io.github.rapporteur.text;

/** How much the source itself tells about a block. */
public enum BlockKind {
    /** One line as printed: paragraphs must still be put together from lines (PDF, plain text). */
    LINE,
    /** A whole paragraph (word processors, HTML, Markdown). */
    PARAGRAPH,
    /** A paragraph that the source marks as heading; {@link TextBlock#level()} is its level, from 1. */
    HEADING,
    /** A paragraph that the source marks as list item; {@link TextBlock#level()} is its depth, from 1. */
    LIST_ITEM,
    /** A table: cells of a row are joined by tabs, rows by newlines. */
    TABLE,
    /** A footnote or endnote that the source marks as one; the text begins with its mark. */
    FOOTNOTE,
    /** Running header or footer, job number, bar code: printed on the page, not part of the text. */
    FURNITURE
}
