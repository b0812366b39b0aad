package io.github.rapporteur.structure;

import static java.lang.Character.UnicodeScript.CYRILLIC;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A node in the making.
 *
 * @param type what it becomes
 * @param label as printed; empty where there is none
 * @param reading of the label; {@code null} where there is none
 * @param number what an annex is counted by, as a capital; empty for a sole annex
 * @param lines the spans of its text in the raw text, one a printed line, label left out
 * @param span all of its raw text, label included
 * @param look how its first line is set
 * @param page 1-based; 0 where there are no pages
 * @param parent the index of the element it is an item or note of; -1 where headings decide
 */
record Element(
        NodeType type,
        String label,
        @Nullable Reading reading,
        String number,
        ImmutableList<Span> lines,
        Span span,
        Look look,
        int page,
        int parent) {

    boolean isLabelled() {
        return !label.isEmpty();
    }

    /** Its label as locators have it: Latin where a Cyrillic letter counts, as printed where words do. */
    String locatorLabel() {
        if (reading == null || reading.series() == Series.DIVISION) {
            return label;
        }
        boolean cyrillic = label.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == CYRILLIC);
        return switch (reading.series()) {
            case LETTER -> cyrillic ? Numerals.letterOf(reading.ordinal()) : Numerals.latin(label);
            case UPPER_LETTER -> cyrillic ? Ascii.toUpperCase(Numerals.letterOf(reading.ordinal())) : label;
            default -> Numerals.latin(label);
        };
    }
}
