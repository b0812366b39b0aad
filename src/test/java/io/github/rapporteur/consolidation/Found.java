package io.github.rapporteur.consolidation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.topic.Topic;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Invented recommendations in their places. */
public final class Found {

    private Found() {}

    private static ImmutableList<Topic> topics(String labels) {
        return Splitter.on(',')
                .omitEmptyStrings()
                .splitToStream(labels)
                .map(label -> new Topic(Topic.Scheme.THESAURUS, label, label, "told"))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A recommendation.
     *
     * @param symbol of its document
     * @param date empty for none
     * @param topics with commas between them
     */
    public static Occurrence in(String symbol, String para, String date, String topics, String sentence) {
        Recommendation recommendation = new Recommendation(
                Integer.parseInt(CharMatcher.inRange('0', '9').retainFrom(para)),
                Recommendation.Kind.RECOMMENDATION,
                ImmutableList.of(),
                Optional.of("should"),
                OptionalInt.of(3),
                Optional.empty(),
                topics(topics),
                ImmutableList.of(),
                Optional.empty(),
                sentence,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of());
        return new Occurrence(
                recommendation,
                Optional.of(Symbol.parse(symbol)),
                Optional.of(new Locator(para)),
                symbol + ", para. " + para,
                "en",
                date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
                ImmutableList.of("I. Lamps"),
                OptionalInt.of(1),
                symbol.replace('/', '_') + ".txt",
                ImmutableList.of());
    }
}
