package io.github.rapporteur.cli;

import io.github.rapporteur.search.RecommendationQuery;
import io.github.rapporteur.symbol.Symbol;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which recommendations a command is about. */
final class RecommendationOptions {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description =
                    "Words, \"phrases\", or a document's symbol, as for search; all recommendations unless given.")
    private List<String> words = List.of();

    @Option(
            names = "--addressee",
            paramLabel = "NAME",
            description = "Who is asked to act: 'Member States', UNODC, Slovenia.")
    private Optional<String> addressee = Optional.empty();

    @Option(names = "--proposer", paramLabel = "NAME", description = "Who proposed it.")
    private Optional<String> proposer = Optional.empty();

    @Option(
            names = "--strength",
            paramLabel = "N",
            description = "At least this strong: 6 decides, 5 urges, 4 requests, 3 should, 2 invites, 1 may, 0 notes.")
    private Optional<Integer> strength = Optional.empty();

    @Option(names = "--topic", paramLabel = "WORDS", description = "Words of a topic, or of a heading above it.")
    private Optional<String> topic = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Of documents of this day or later: 2050, 2050-03 or 2050-03-15.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--document", paramLabel = "SYMBOL", description = "Of this document only.")
    private Optional<String> document = Optional.empty();

    @Option(names = "--language", paramLabel = "CODE", description = "Of documents in this language only: en, fr, ...")
    private Optional<String> language = Optional.empty();

    @Option(names = "--views", description = "Also what documents only report that speakers or States favoured.")
    private boolean views;

    /** The query's words, blank where none are given. */
    String words() {
        return String.join(" ", words);
    }

    RecommendationQuery query() {
        RecommendationQuery.Builder query =
                RecommendationQuery.builder().text(words()).views(views);
        addressee.ifPresent(query::addressee);
        proposer.ifPresent(query::proposer);
        strength.map(RecommendationOptions::strength).ifPresent(query::strength);
        topic.ifPresent(query::topic);
        since.map(RecommendationOptions::day).ifPresent(query::since);
        document.map(RecommendationOptions::symbol).ifPresent(query::document);
        language.ifPresent(query::language);
        return query.build();
    }

    private static int strength(int least) {
        if (least < 0 || least > RecommendationQuery.STRONGEST) {
            throw Failure.usage("--strength must be between 0 and 6, not " + least);
        }
        return least;
    }

    private static LocalDate day(String date) {
        try {
            return switch (date.length()) {
                case YEAR -> Year.parse(date).atDay(1);
                case MONTH -> YearMonth.parse(date).atDay(1);
                default -> LocalDate.parse(date);
            };
        } catch (DateTimeException e) {
            throw Failure.usage("--since " + date + " is no date; write 2050, 2050-03 or 2050-03-15");
        }
    }

    private static Symbol symbol(String text) {
        return Symbol.tryParse(text)
                .orElseThrow(() -> Failure.usage(
                        "--document " + text + " is no document symbol; write one, such as E/CN.15/2018/12"));
    }
}
