package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes recommendations out of what was read. */
final class Findings {
    private Findings() {}

    /** A recommendation of the document. */
    static Recommendation recommendation(
            Node node, Optional<Advice> advice, ImmutableList<String> proposers, String sentence) {
        return of(node, Recommendation.Kind.RECOMMENDATION, advice, proposers, Optional.empty(), sentence);
    }

    /** What somebody favoured, as the document reports. */
    static Recommendation view(Node node, Optional<Advice> advice, String sentence) {
        return of(node, Recommendation.Kind.VIEW, advice, ImmutableList.of(), Optional.empty(), sentence);
    }

    static Recommendation of(
            Node node,
            Recommendation.Kind kind,
            Optional<Advice> advice,
            ImmutableList<String> proposers,
            Optional<String> response,
            String sentence) {
        return new Recommendation(
                node.id(),
                kind,
                advice.map(Advice::addressees).map(Findings::names).orElse(ImmutableList.of()),
                advice.map(Advice::modality).filter(words -> !words.isEmpty()),
                advice.map(found -> OptionalInt.of(found.strength())).orElse(OptionalInt.empty()),
                advice.flatMap(Advice::action),
                ImmutableList.of(),
                proposers,
                response,
                sentence,
                advice.flatMap(Advice::deadline));
    }

    private static ImmutableList<String> names(ImmutableList<Actor> actors) {
        return actors.stream().map(Actor::name).distinct().collect(ImmutableList.toImmutableList());
    }
}
