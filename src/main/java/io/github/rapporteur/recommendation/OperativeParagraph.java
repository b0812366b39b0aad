package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import java.util.Optional;

/**
 * Operative paragraphs of resolutions and the items below them: {@code Requests the Secretary-General to report}. What
 * only notes, welcomes or recalls asks for nothing, unless it says what somebody should do.
 */
final class OperativeParagraph implements Rule {

    @Override
    public Optional<ImmutableList<Recommendation>> find(Reading reading, Node passage) {
        if (!reading.isOperative(passage)) {
            return Optional.empty();
        }
        return Optional.of(reading.advice(passage)
                .map(advice -> Findings.recommendation(
                        passage, Optional.of(advice), ImmutableList.of(), new ReadableSentence(reading).of(passage)))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of()));
    }
}
