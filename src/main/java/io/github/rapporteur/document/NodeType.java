package io.github.rapporteur.document;

import java.util.Locale;

/** The kinds of pieces a document is made of. */
public enum NodeType {
    TITLE,
    HEADING,
    /** Numbered or not. */
    PARAGRAPH,
    /** A lettered, roman, numbered or bulleted part of a paragraph. */
    ITEM,
    FOOTNOTE,
    /** Cells of a row are joined by tabs, rows by newlines. */
    TABLE,
    /** The heading line of an annex; what stands in the annex has it as ancestor. */
    ANNEX;

    /** The word that output uses, such as {@code paragraph}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
