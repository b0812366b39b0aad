package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import java.util.Optional;

/**
 * Items of a list whose lead-in says that these are recommendations, such as a compilation of what Member States
 * suggested. Items below items inherit lead-in and addressee.
 */
final class ListedItem implements Rule {
    /** A list of recommendations asks without saying so again in each item. */
    private static final int IMPLIED = 3;

    /** Lists are not nested deeper. */
    private static final int DEEPEST = 8;

    @Override
    public Optional<ImmutableList<Recommendation>> find(Reading reading, Node passage) {
        if (passage.type() != NodeType.ITEM) {
            return Optional.empty();
        }
        return opener(reading, passage)
                .map(above -> ImmutableList.of(Findings.recommendation(
                        passage,
                        Optional.of(advice(reading, passage)),
                        proposers(reading, above),
                        new ReadableSentence(reading).of(passage))));
    }

    /** The nearest passage above that opens a list of recommendations. */
    private static Optional<Node> opener(Reading reading, Node item) {
        Optional<Node> at = reading.parent(item);
        for (int level = 0; level < DEEPEST && at.isPresent(); level++) {
            NodeType type = at.get().type();
            boolean passage = type == NodeType.ITEM || type == NodeType.PARAGRAPH;
            if (!passage || opensList(reading, at.get())) {
                return at.filter(above -> passage);
            }
            at = reading.parent(at.get());
        }
        return Optional.empty();
    }

    private static boolean opensList(Reading reading, Node paragraph) {
        String text = paragraph.text();
        return Reading.isLeadIn(text)
                && !reading.lexicon().has(Lexicon.Kind.NOTLIST, reading.last(text))
                && (reading.lexicon().has(Lexicon.Kind.LIST, text)
                        || paragraph.type() == NodeType.PARAGRAPH && reading.inRecommendingSection(paragraph)
                        || reading.advice(paragraph)
                                .filter(a -> a.strength() > 1)
                                .isPresent());
    }

    private static Advice advice(Reading reading, Node item) {
        return reading.advice(item)
                .orElseGet(() -> new Advice(
                        ImmutableList.of(),
                        "",
                        IMPLIED,
                        reading.reader().action(item.text()),
                        reading.reader().terms(item.text())));
    }

    private static ImmutableList<String> proposers(Reading reading, Node paragraph) {
        return reading.reader().sentences(paragraph.text()).stream()
                .filter(sentence -> reading.lexicon().has(Lexicon.Kind.LIST, sentence))
                .map(sentence -> reading.reader().agents(sentence))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> found.stream().map(Actor::name).collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }
}
