package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import java.util.Optional;

/** {@code The Commission may wish to consider …}: a recommendation wherever it stands, when it says who may. */
final class PoliteInvitation implements SentenceRule {

    @Override
    public Optional<Recommendation> find(Reading reading, Node passage, String sentence) {
        return reading.reader()
                .ofSentence(sentence)
                .filter(advice ->
                        !advice.addressees().isEmpty() && reading.lexicon().has(Lexicon.Kind.WISH, advice.modality()))
                .map(advice -> Findings.recommendation(passage, Optional.of(advice), ImmutableList.of(), sentence));
    }
}
