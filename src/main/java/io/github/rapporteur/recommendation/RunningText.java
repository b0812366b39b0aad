package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import java.util.Optional;

/** Sentences of ordinary paragraphs: each is asked of an ordered list of rules, of which the first that speaks counts. */
final class RunningText implements Rule {
    private static final ImmutableList<SentenceRule> RULES = ImmutableList.of(
            new ReportedView(), new PoliteInvitation(), new AdviserSpeaks(), new SectionOfRecommendations());

    @Override
    public Optional<ImmutableList<Recommendation>> find(Reading reading, Node passage) {
        ImmutableList.Builder<Recommendation> found = ImmutableList.builder();
        for (String sentence : reading.reader().sentences(passage.text())) {
            if (!Reading.isLeadIn(sentence)) {
                RULES.stream()
                        .flatMap(rule -> rule.find(reading, passage, sentence).stream())
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return Optional.of(found.build());
    }
}
