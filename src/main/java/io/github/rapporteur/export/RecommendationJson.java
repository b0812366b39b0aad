package io.github.rapporteur.export;

import io.github.rapporteur.document.Locator;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.recommendation.Recommendation;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.topic.Name;
import io.github.rapporteur.topic.Topic;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/** A recommendation as a JSON object: the fields that the parsed document gives it, and where it stands. */
public final class RecommendationJson {

    private RecommendationJson() {}

    /** One recommendation of the index as one line, without the end of line. */
    public static String line(Occurrence found) {
        Optional<String> heading = found.headings().reverse().stream().findFirst();
        return Json.object(json -> {
            json.field("symbol", found.symbol())
                    .field("citation", found.citation())
                    .field("language", found.language())
                    .field("date", found.date())
                    .field("page", found.page())
                    .field("source", found.source())
                    .strings("headings", found.headings());
            fields(json, found.recommendation(), found.locator(), heading, found.cites());
        });
    }

    /**
     * The fields of a recommendation in its document.
     *
     * @param heading the nearest one above
     * @param cites what its passage cites
     */
    static void fields(
            Json json,
            Recommendation recommendation,
            Optional<Locator> locator,
            Optional<String> heading,
            Collection<Symbol> cites) {
        json.field("node", recommendation.node())
                .field("locator", locator)
                .field("kind", recommendation.kind().label())
                .strings("addressees", recommendation.addressees())
                .field("modality", recommendation.modality())
                .field("strength", recommendation.strength())
                .field("action", recommendation.action())
                .strings("topics", recommendation.topicTags())
                .field("heading", heading)
                .strings("proposers", recommendation.proposers())
                .field("response", recommendation.response())
                .field("sentence", recommendation.sentence())
                .field("deadline", recommendation.deadline())
                .strings("cites", cites)
                .field("condition", recommendation.condition())
                .field("purpose", recommendation.purpose())
                .strings("countries", recommendation.countries())
                .strings("addressed", recommendation.addressed())
                .objects("topicReasons", recommendation.topics(), RecommendationJson::reason)
                .field("category", category(recommendation))
                .objects("names", recommendation.names(), RecommendationJson::name);
    }

    private static void reason(Json json, Topic topic) {
        json.field("topic", topic.tag()).field("because", topic.because());
    }

    private static void name(Json json, Name name) {
        json.field("kind", name.kind().label()).field("id", name.id()).field("text", name.text());
    }

    private static OptionalInt category(Recommendation recommendation) {
        return recommendation
                .category()
                .map(found -> OptionalInt.of(found.number()))
                .orElse(OptionalInt.empty());
    }
}
