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

    @Override
    public Optional<ImmutableList<Recommendation>> find(Reading reading, Node passage) {
        if (passage.type() != NodeType.ITEM) {
            return Optional.empty();
        }
        Optional<Node> paragraph = reading.paragraph(passage).filter(above -> opensList(reading, above));
        return paragraph.map(above -> ImmutableList.of(Findings.recommendation(
                passage,
                Optional.of(advice(reading, passage)),
                proposers(reading, above),
                new ReadableSentence(reading).of(passage))));
    }

    private static boolean opensList(Reading reading, Node paragraph) {
        String text = paragraph.text();
        return Reading.isLeadIn(text)
                && !reading.lexicon().has(Lexicon.Kind.NOTLIST, reading.last(text))
                && (reading.lexicon().has(Lexicon.Kind.LIST, text)
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
                        reading.reader().deadline(item.text())));
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
