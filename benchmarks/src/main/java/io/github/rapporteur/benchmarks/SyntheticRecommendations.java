package io.github.rapporteur.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Invented recommendations, the same in every run: a demand comes four times in the mean, word for word, reworded, in the
 * passive, narrower and wider.
 */
public final class SyntheticRecommendations {
    private static final int TIMES = 4;
    private static final int OF_A_DOCUMENT = 40;
    private static final ImmutableListMultimap<String, String> PARTS = parts();

    private SyntheticRecommendations() {}

    private static ImmutableListMultimap<String, String> parts() {
        ImmutableListMultimap.Builder<String, String> parts = ImmutableListMultimap.builder();
        try {
            Resources.readLines(Resources.getResource("recommendations.tsv"), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Splitter.on('\t').splitToList(line))
                    .forEach(row -> parts.putAll(row.get(0), Splitter.on('|').split(row.get(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts.build();
    }

    /** So many. */
    public static ImmutableList<Occurrence> of(int number) {
        Random random = new Random(number);
        return IntStream.range(0, number)
                .mapToObj(i -> occurrence(i, wording(random.nextInt(number / TIMES), random)))
                .collect(ImmutableList.toImmutableList());
    }

    /** One of the wordings of a demand. */
    private static String wording(int demand, Random random) {
        Random own = new Random(demand);
        String addressee = any("addressee", own);
        List<String> verbs = Splitter.on('/').splitToList(any("verb", own));
        String thing = any("quality", own) + " " + any("thing", own) + " for " + any("matter", own) + " and "
                + any("matter", own);
        return switch (random.nextInt(5)) {
            case 0, 1 -> addressee + " should " + verbs.get(0) + " " + thing + ".";
            case 2 -> "It is recommended that " + addressee + " " + verbs.get(1) + " " + thing + ";";
            case 3 -> addressee + " should " + verbs.get(0) + " " + thing + " " + any("qualifier", random) + ".";
            default -> addressee + " are urged to " + verbs.get(1) + " " + thing + " " + any("more", random) + ".";
        };
    }

    private static String any(String part, Random random) {
        ImmutableList<String> words = PARTS.get(part);
        return words.get(random.nextInt(words.size()));
    }

    private static Occurrence occurrence(int number, String sentence) {
        Symbol symbol = Symbol.parse("E/CN.15/" + (1990 + number % 40) + "/" + (1 + number / OF_A_DOCUMENT));
        Locator locator = new Locator(Integer.toString(number % OF_A_DOCUMENT + 1));
        Recommendation recommendation = new Recommendation(
                number % OF_A_DOCUMENT,
                Recommendation.Kind.RECOMMENDATION,
                ImmutableList.of(),
                Optional.of("should"),
                OptionalInt.of(3),
                Optional.empty(),
                ImmutableList.of(),
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
                Optional.of(symbol),
                Optional.of(locator),
                symbol + ", para. " + locator.value(),
                "en",
                Optional.empty(),
                ImmutableList.of(),
                OptionalInt.empty(),
                symbol.canonical(),
                ImmutableList.of());
    }
}
