package io.github.rapporteur.topic;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.topic.PhraseTree.Match;
import io.github.rapporteur.topic.Thesaurus.Concept;
import io.github.rapporteur.topic.Thesaurus.Label;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** The labels of a thesaurus in one language. Immutable. */
final class Labels {
    /** Narrower concepts first. */
    private static final Comparator<Match<Concept>> ORDER = Comparator.comparingInt(
                    (Match<Concept> match) -> -match.value().depth())
            .thenComparingInt(Match::start)
            .thenComparing(match -> match.value().id());

    private final String language;
    private final PhraseTree<Concept> phrases;

    private Labels(String language, PhraseTree<Concept> phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    static Labels of(Thesaurus thesaurus, String language, Inflection forms) {
        PhraseTree.Builder<Concept> phrases = new PhraseTree.Builder<>(forms);
        for (Concept concept : thesaurus.concepts()) {
            concept.labels().stream()
                    .filter(label -> label.isIn(language))
                    .forEach(label -> phrases.put(label.text().replace('*', ' '), concept));
        }
        return new Labels(language, phrases.build());
    }

    /** The concepts a text names, narrower ones first. */
    ImmutableList<Topic> topics(String text) {
        FoldedText folded = FoldedText.of(text);
        Set<String> seen = new HashSet<>();
        return Outermost.of(phrases.find(folded.text())).stream()
                .sorted(ORDER)
                .filter(match -> seen.add(match.value().id()))
                .map(match -> topic(match, folded, text))
                .collect(ImmutableList.toImmutableList());
    }

    private Topic topic(Match<Concept> match, FoldedText folded, String text) {
        Concept concept = match.value();
        String label = concept.labels().stream()
                .filter(name -> name.isIn(language))
                .map(Label::text)
                .findFirst()
                .orElse(concept.id());
        String because = Reasons.says(match, folded, text) + ", " + concept.id();
        return new Topic(Topic.Scheme.THESAURUS, concept.id(), label, because);
    }
}
