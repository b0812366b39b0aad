package io.github.rapporteur.web;

import io.github.rapporteur.search.RecommendationQuery;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.web.Parameter.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Which recommendations are asked for, as the options of {@code rapporteur recommendations} say it. */
final class RecommendationParameters {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    static final Parameter<String> QUERY = CommonParameters.QUERY.meaning(
            "Words, \"phrases\", or a document's symbol, as for /api/v1/search; all recommendations unless given.");
    static final Parameter<String> ADDRESSEE =
            CommonParameters.text("addressee", "Who is asked to act: Member States, UNODC, Slovenia.");
    static final Parameter<String> PROPOSER = CommonParameters.text("proposer", "Who proposed it.");
    static final Parameter<Integer> STRENGTH = CommonParameters.number(
            "strength",
            0,
            RecommendationQuery.STRONGEST,
            "At least this strong: 6 decides, 5 urges, 4 requests, 3 should, 2 invites, 1 may, 0 notes.");
    static final Parameter<String> TOPIC =
            CommonParameters.text("topic", "Words of a topic, or of a heading above it.");
    static final Parameter<LocalDate> SINCE = Parameter.of(
            "since",
            Schema.of("string"),
            "Of documents of this day or later: 2050, 2050-03 or 2050-03-15.",
            RecommendationParameters::day);
    static final Parameter<Symbol> DOCUMENT =
            CommonParameters.SYMBOL.named("document").meaning("Of this document only, by its symbol.");
    static final Parameter<String> LANGUAGE =
            CommonParameters.LANGUAGE.meaning("Of documents in this language only, ISO 639-1: en, fr, …");
    static final Parameter<Boolean> VIEWS = CommonParameters.flag(
                    "views", "Also what documents only report that speakers or States favoured.")
            .usually("false");

    private RecommendationParameters() {}

    static RecommendationQuery query(Asked asked) {
        RecommendationQuery.Builder query = RecommendationQuery.builder().views(asked.is(VIEWS));
        asked.get(QUERY).ifPresent(query::text);
        asked.get(ADDRESSEE).ifPresent(query::addressee);
        asked.get(PROPOSER).ifPresent(query::proposer);
        asked.get(STRENGTH).ifPresent(query::strength);
        asked.get(TOPIC).ifPresent(query::topic);
        asked.get(SINCE).ifPresent(query::since);
        asked.get(DOCUMENT).ifPresent(query::document);
        asked.get(LANGUAGE).ifPresent(query::language);
        return query.build();
    }

    private static LocalDate day(String date) {
        try {
            return switch (date.length()) {
                case YEAR -> Year.parse(date).atDay(1);
                case MONTH -> YearMonth.parse(date).atDay(1);
                default -> LocalDate.parse(date);
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must be a date: 2050, 2050-03 or 2050-03-15", e);
        }
    }
}
