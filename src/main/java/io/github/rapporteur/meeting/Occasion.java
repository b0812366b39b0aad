package io.github.rapporteur.meeting;

import io.github.rapporteur.language.DateRange;
import io.github.rapporteur.language.FoldedText;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A meeting or session that a passage names.
 *
 * @param node where the passage stands among the nodes; -1 for the masthead
 * @param ordinal as printed
 * @param number the value of its ordinal, where it has one
 * @param body whose meeting it is
 * @param held whether the passage says that it takes or took place
 */
record Occasion(
        int node,
        String ordinal,
        OptionalInt number,
        Optional<String> body,
        Optional<String> place,
        Optional<DateRange> dates,
        Held held) {

    /** What a passage says of whether the meeting takes or took place. */
    enum Held {
        /** Nothing. */
        UNSAID,
        /** By the way: {@code at its third session, held in Vienna}. */
        ONCE,
        /** It is what the passage is about. */
        TOLD
    }

    /** The same meeting on days that another place tells, where this one tells none. */
    Occasion on(Optional<DateRange> days) {
        return new Occasion(node, ordinal, number, body, place, dates.or(() -> days), held);
    }

    /** Whether another mention may mean the same meeting: words may be inflected, so their beginnings count. */
    boolean agrees(Occasion other) {
        return number.isPresent()
                ? number.equals(other.number()) && noun().equals(other.noun())
                : ordinal.equalsIgnoreCase(other.ordinal());
    }

    /** The beginning of the last word, in scripts that set apart words that come last. */
    private String noun() {
        String folded = FoldedText.fold(ordinal);
        boolean latin = folded.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        return latin ? last.substring(0, Math.min(5, last.length())) : "";
    }
}
