package io.github.rapporteur.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * How a resolution or decision came about, and what it is about, as its machine-readable form tells it; names and symbols
 * as written there.
 *
 * @param sponsors who submitted the draft
 * @param additionalSponsors who joined them later
 * @param draft the symbol of the draft
 * @param report the symbol of the report that recommended it for adoption
 * @param meeting the symbol of the record of the meeting that adopted it
 * @param outcome such as {@code adopted-without-vote}, {@code adopted-recorded-vote}
 * @param votes in a recorded vote
 * @param subjects terms of vocabularies
 */
public record Proceedings(
        ImmutableList<String> sponsors,
        ImmutableList<String> additionalSponsors,
        Optional<String> draft,
        Optional<String> report,
        Optional<String> meeting,
        Optional<String> outcome,
        ImmutableList<Vote> votes,
        ImmutableList<Subject> subjects) {

    /** Whether nothing at all is told. */
    public boolean isEmpty() {
        return sponsors.isEmpty()
                && additionalSponsors.isEmpty()
                && draft.isEmpty()
                && report.isEmpty()
                && meeting.isEmpty()
                && outcome.isEmpty()
                && votes.isEmpty()
                && subjects.isEmpty();
    }
}
