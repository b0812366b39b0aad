package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

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
                advice.map(Advice::terms).flatMap(Terms::deadline),
                advice.map(Advice::terms).flatMap(Terms::condition),
                advice.map(Advice::terms).flatMap(Terms::purpose),
                countries(advice, proposers),
                advice.map(Findings::keys).orElse(ImmutableList.of()),
                Optional.empty(),
                ImmutableList.of());
    }

    private static ImmutableList<String> countries(Optional<Advice> advice, ImmutableList<String> proposers) {
        Stream<String> addressed = advice.stream()
                .flatMap(found -> found.addressees().stream())
                .filter(Actor::isState)
                .map(Actor::id);
        return Stream.concat(addressed, proposers.stream().flatMap(name -> States.code(name).stream()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> keys(Advice advice) {
        return advice.addressees().stream().map(Actor::id).distinct().collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> names(ImmutableList<Actor> actors) {
        return actors.stream().map(Actor::name).distinct().collect(ImmutableList.toImmutableList());
    }
}
