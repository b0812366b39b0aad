package io.github.rapporteur.samples;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One piece of a sample as its source gives it.
 *
 * @param kind what it is
 * @param depth of a heading or item from 1, else 0
 * @param label as printed, full stop included: {@code 9.}, {@code (a)}
 * @param runs its words
 * @param cells rows of a table, the first the head
 * @param cited the mentions in it, in order
 * @param claim what it asks for, as the author means it
 */
record Block(
        Kind kind,
        int depth,
        Optional<String> label,
        ImmutableList<Run> runs,
        ImmutableList<ImmutableList<String>> cells,
        ImmutableList<Cited> cited,
        Claim claim) {

    enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM,
        NOTE,
        TABLE,
        ANNEX,
        /** Printed, but no part of the outline that anybody insists on: masthead lines, formulas, dates of adoption. */
        ASIDE,
        ASIDE_CENTRED,
        ASIDE_RIGHT;

        boolean isAside() {
            return this == ASIDE || this == ASIDE_CENTRED || this == ASIDE_RIGHT;
        }
    }

    /** What a passage asks for. */
    enum Claim {
        NOTHING,
        RECOMMENDATION,
        VIEW
    }

    /** Its words without marks. */
    String text() {
        return Run.text(runs);
    }

    /** The label and a separator, or nothing. */
    String labelThen(String separator) {
        return label.map(printed -> printed + separator).orElse("");
    }
}
