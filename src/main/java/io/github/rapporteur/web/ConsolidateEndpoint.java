package io.github.rapporteur.web;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.consolidation.Consolidation;
import io.github.rapporteur.export.ConsolidationJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** {@code /consolidate}: what {@code rapporteur consolidate --format json} prints. */
final class ConsolidateEndpoint {
    private static final Parameter<Boolean> REPEATED = CommonParameters.flag(
                    "repeated", "Only what was recommended more than once.")
            .usually("false");

    private ConsolidateEndpoint() {}

    static Route route() {
        return Route.listOf(
                "/consolidate",
                "ConsolidatedGroup",
                "Recommendations that say the same, or more or less of it, brought together across documents, as"
                        + " 'rapporteur consolidate --format json' prints them.",
                ConsolidateEndpoint::answer,
                RecommendationParameters.QUERY,
                RecommendationParameters.ADDRESSEE,
                RecommendationParameters.PROPOSER,
                RecommendationParameters.STRENGTH,
                RecommendationParameters.TOPIC,
                RecommendationParameters.SINCE,
                RecommendationParameters.DOCUMENT,
                RecommendationParameters.LANGUAGE,
                RecommendationParameters.VIEWS,
                REPEATED);
    }

    /** Gives up when the time is over: the differences of wordings are worked out as they are written. */
    private static final class TimedText extends StringWriter {
        @Override
        public void write(String part) {
            RequestClock.check();
            super.write(part);
        }
    }

    private static Reply answer(Asked asked, Corpus corpus) {
        Consolidation list = corpus.consolidate(RecommendationParameters.query(asked));
        StringWriter text = new TimedText();
        try {
            ConsolidationJson.write(asked.is(REPEATED) ? list.repeated() : list, text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return Reply.text(Reply.JSON, text.toString());
    }
}
