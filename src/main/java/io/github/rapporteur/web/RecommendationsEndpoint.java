package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.Json;
import io.github.rapporteur.export.RecommendationJson;
import io.github.rapporteur.recommendation.Occurrence;
import java.util.Iterator;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** {@code /recommendations}: the lines of {@code rapporteur recommendations --format jsonl}, page by page. */
final class RecommendationsEndpoint {
    private static final int USUAL = 100;
    private static final int FARTHEST = 100_000_000;

    private static final Parameter<Integer> LIMIT = CommonParameters.number(
                    "limit", 0, SearchEndpoint.MOST_HITS, "The greatest number to give.")
            .usually("100");
    private static final Parameter<Integer> AFTER = CommonParameters.number(
            "after", 0, FARTHEST, "Goes on behind another answer to the same request: its 'next'.");

    private RecommendationsEndpoint() {}

    static Route route() {
        return Route.of(
                "/recommendations",
                "Recommendations",
                "Who should do what, in the order of documents and paragraphs: 'recommendations' holds what 'rapporteur"
                        + " recommendations --format jsonl' prints.",
                RecommendationsEndpoint::answer,
                RecommendationParameters.QUERY,
                RecommendationParameters.ADDRESSEE,
                RecommendationParameters.PROPOSER,
                RecommendationParameters.STRENGTH,
                RecommendationParameters.TOPIC,
                RecommendationParameters.SINCE,
                RecommendationParameters.DOCUMENT,
                RecommendationParameters.LANGUAGE,
                RecommendationParameters.VIEWS,
                LIMIT,
                AFTER);
    }

    private static Reply answer(Asked asked, Corpus corpus) {
        int first = asked.get(AFTER).orElse(0);
        int behind = first + asked.get(LIMIT).orElse(USUAL);
        ImmutableList.Builder<String> page = ImmutableList.builder();
        int total = 0;
        try (Stream<Occurrence> found = corpus.recommendations(RecommendationParameters.query(asked))) {
            for (Iterator<Occurrence> each = found.iterator(); each.hasNext(); total++) {
                RequestClock.check();
                Occurrence one = each.next();
                if (first <= total && total < behind) {
                    page.add(RecommendationJson.line(one));
                }
            }
        }
        int all = total;
        OptionalInt next = behind < all ? OptionalInt.of(behind) : OptionalInt.empty();
        return Reply.json(Json.object(json -> json.field("total", all)
                .written("recommendations", page.build())
                .field("next", next)));
    }
}
