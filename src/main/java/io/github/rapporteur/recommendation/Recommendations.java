package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.Role;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Finds the recommendations of a document. Safe for use by several threads; never throws on content. */
public final class Recommendations {
    /** The first rule that speaks for a passage decides. */
    private static final ImmutableList<Rule> RULES =
            ImmutableList.of(new ReviewRecommendation(), new OperativeParagraph(), new ListedItem(), new RunningText());

    /** Word lists are read when a language is first met. */
    private final ConcurrentMap<String, AdviceReader> readers = new ConcurrentHashMap<>();

    /** With the built-in word lists. */
    public static Recommendations create() {
        return new Recommendations();
    }

    private Recommendations() {}

    /** Every recommendation of a document, in reading order. */
    public ImmutableList<Recommendation> find(Document document) {
        AdviceReader reader = readers.computeIfAbsent(document.masthead().language(), AdviceReader::new);
        Reading reading = new Reading(document, reader);
        return document.nodes().stream()
                .filter(node -> node.isPassage() && !node.role().equals(Optional.of(Role.PREAMBULAR)))
                .flatMap(node -> find(reading, node).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Recommendation> find(Reading reading, Node passage) {
        return RULES.stream()
                .flatMap(rule -> rule.find(reading, passage).stream())
                .findFirst()
                .orElse(ImmutableList.of());
    }
}
