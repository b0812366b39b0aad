package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.language.FoldedText;
import java.util.Optional;

/** {@code States should …} under a heading that promises recommendations, or behind {@code Recommendation 3:}. */
final class SectionOfRecommendations implements SentenceRule {
    private static final int ASKS = 2;
    /** A label such as {@code Recommendation 3:} is shorter. */
    private static final int LABEL = 120;

    @Override
    public Optional<Recommendation> find(Reading reading, Node passage, String sentence) {
        if (!reading.inRecommendingSection(passage) && !isCalledRecommendation(reading, passage)) {
            return Optional.empty();
        }
        return reading.reader()
                .ofSentence(sentence)
                .filter(advice -> advice.strength() >= ASKS)
                .map(advice -> Findings.recommendation(passage, Optional.of(advice), ImmutableList.of(), sentence));
    }

    private static boolean isCalledRecommendation(Reading reading, Node passage) {
        String folded = FoldedText.of(passage.text(), LABEL).text().strip();
        return reading.lexicon()
                .at(Lexicon.Kind.HEADING, folded, 0)
                .map(word -> Grammar.skipSpace(folded, word.end()))
                .filter(at -> at < folded.length())
                .filter(at -> Character.isDigit(folded.charAt(at)) || folded.charAt(at) == ':')
                .isPresent();
    }
}
