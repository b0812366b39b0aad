package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.topic.ActorName;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/** What is asked of single recommendations; a passage may hold several. Safe for use by several threads. */
final class RecommendationFilter implements Predicate<Occurrence> {
    private final RecommendationQuery query;
    /** Whoever has the addressee's name in any language: {@code Member States} are asked by {@code les États Membres}. */
    private final ImmutableSet<String> addressees;

    RecommendationFilter(RecommendationQuery query) {
        this.query = query;
        this.addressees = query.addressee().map(ActorName::ids).orElse(ImmutableSet.of());
    }

    @Override
    public boolean test(Occurrence found) {
        Recommendation recommendation = found.recommendation();
        ImmutableList.Builder<String> about = ImmutableList.builder();
        recommendation.topics().forEach(topic -> about.add(topic.tag(), topic.label()));
        about.addAll(found.headings());
        return (query.views() || recommendation.kind() == Recommendation.Kind.RECOMMENDATION)
                && isStrong(recommendation)
                && (recommendation.addressed().stream().anyMatch(addressees::contains)
                        || named(query.addressee(), recommendation.addressees()))
                && named(query.proposer(), recommendation.proposers())
                && named(query.topic(), about.build())
                && query.since().map(found::isSince).orElse(true);
    }

    private boolean isStrong(Recommendation recommendation) {
        return query.strength().isEmpty()
                || (recommendation.strength().isPresent()
                        && recommendation.strength().getAsInt()
                                >= query.strength().getAsInt());
    }

    private static boolean named(Optional<String> asked, Collection<String> names) {
        return asked.map(FoldedText::fold)
                .map(words -> names.stream().anyMatch(name -> holds(FoldedText.fold(name), words)))
                .orElse(true);
    }

    /** Whole words only, lest Niger be found in Nigeria; where words have no spaces between them, any characters. */
    private static boolean holds(String name, String words) {
        for (int at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
            if (!isInsideWord(name, at) && !isInsideWord(name, at + words.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInsideWord(String text, int at) {
        return at > 0 && at < text.length() && isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at));
    }

    private static boolean isLetter(char character) {
        return Character.isLetter(character) && !Character.isIdeographic(character);
    }
}
