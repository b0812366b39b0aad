package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import java.util.Optional;

/** {@code The Committee recommends that the State party …}: the body whose document it is speaks, in the present tense. */
final class AdviserSpeaks implements SentenceRule {
    private static final int LEAST = 2;
    private static final int MOST = 5;

    @Override
    public Optional<Recommendation> find(Reading reading, Node passage, String sentence) {
        return reading.reader()
                .ofAdviser(sentence)
                .filter(advice -> advice.strength() >= LEAST && advice.strength() <= MOST)
                .map(advice -> Findings.recommendation(passage, Optional.of(advice), ImmutableList.of(), sentence));
    }
}
