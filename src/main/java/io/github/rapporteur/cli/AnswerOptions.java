package io.github.rapporteur.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.search.Cursor;
import io.github.rapporteur.search.Facet;
import io.github.rapporteur.search.HitOrder;
import io.github.rapporteur.search.Narrowing;
import io.github.rapporteur.search.SearchRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What an answer is to hold, and how it is given. */
final class AnswerOptions {
    private static final int GREATEST_LIMIT = SearchRequest.GREATEST_LIMIT;
    private static final Splitter NAMES = Splitter.on(',').trimResults().omitEmptyStrings();

    /** What hits can be narrowed to. */
    enum Only {
        RECOMMENDATIONS
    }

    @Option(names = "--only", paramLabel = "recommendations", description = "Leave out all other passages.")
    private Optional<Only> only = Optional.empty();

    @Option(names = "--language", paramLabel = "CODE", description = "Only passages in this language: en, fr, ...")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--in",
            paramLabel = "CODE",
            description = "Show what is found in this language as well, where the document is there in it.")
    private Optional<String> in = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "The greatest number of hits to print, with --group of documents, up to 10,000; 10 unless given.")
    private int limit = SearchRequest.DEFAULT_LIMIT;

    @Option(names = "--offset", paramLabel = "N", description = "Leave out the first N, up to 10,000.")
    private int offset;

    @Option(
            names = "--after",
            paramLabel = "CURSOR",
            description = "Go on behind another answer: what its field 'next' says in JSON.")
    private Optional<String> after = Optional.empty();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "relevance (unless given), date (newest first) or symbol.")
    private HitOrder sort = HitOrder.RELEVANCE;

    @Option(names = "--group", description = "Group what is found by document.")
    private boolean group;

    @Option(
            names = "--per-document",
            paramLabel = "N",
            description = "With --group so many hits of each; 3 unless given.")
    private int perDocument = 3;

    @Option(
            names = "--context",
            paramLabel = "N",
            description = "Show N paragraphs before and after each hit, and of an item what it is a part of.")
    private Optional<Integer> context = Optional.empty();

    @Option(
            names = "--facets",
            paramLabel = "NAME,...",
            description = "Count by body, session, year, kind, language, addressee, topic, country, strength, cited"
                    + " (documents), cited-place.")
    private Optional<String> facets = Optional.empty();

    @Option(
            names = "--narrow",
            paramLabel = "NAME:VALUE",
            description = "Only what --facets counts for a value: kind:report. Can be given several times.")
    private List<String> narrowings = List.of();

    @Option(
            names = "--facet-limit",
            paramLabel = "N",
            description = "The greatest number of values of each, most frequent first; 10 in text, else 100.")
    private Optional<Integer> facetLimit = Optional.empty();

    @Option(names = "--over-time", paramLabel = "NAME", description = "Count what --facets can count, year by year.")
    private Optional<String> overTime = Optional.empty();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Answer after this time with what was found until then.")
    private Optional<Double> timeLimit = Optional.empty();

    /**
     * The request that the options make of a query.
     *
     * @param facetsUnlessGiven what is counted, and how many values of each
     * @throws Failure if an option has a value that it cannot have
     */
    SearchRequest request(String query, ImmutableSet<Facet> facetsUnlessGiven, int valuesUnlessGiven) {
        within("--limit", limit, 0, GREATEST_LIMIT);
        within("--offset", offset, 0, GREATEST_LIMIT);
        SearchRequest.Builder request = SearchRequest.builder(query)
                .onlyRecommendations(only.isPresent())
                .limit(limit)
                .offset(offset)
                .order(sort)
                .facets(facets.map(AnswerOptions::facets).orElse(facetsUnlessGiven))
                .facetLimit(within("--facet-limit", facetLimit.orElse(valuesUnlessGiven), 0, GREATEST_LIMIT));
        language.ifPresent(request::language);
        in.ifPresent(request::in);
        after.map(AnswerOptions::cursor).ifPresent(request::after);
        context.map(reach -> within("--context", reach, 0, SearchRequest.WIDEST_CONTEXT))
                .ifPresent(request::context);
        if (group) {
            request.groupByDocument(within("--per-document", perDocument, 1, SearchRequest.MOST_PER_DOCUMENT));
        }
        overTime.map(name -> facet("--over-time", name)).ifPresent(request::overTime);
        narrowings.stream().map(AnswerOptions::narrowing).forEach(one -> request.narrowTo(one.facet(), one.value()));
        timeLimit.map(AnswerOptions::time).ifPresent(request::timeLimit);
        return built(request);
    }

    private static SearchRequest built(SearchRequest.Builder request) {
        try {
            return request.build();
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--after: " + e.getMessage());
        }
    }

    /** Whether hits stand under their documents. */
    boolean isGrouped() {
        return group;
    }

    /** The language that hits are to be shown in. */
    Optional<String> in() {
        return in;
    }

    private static int within(String option, int number, int least, int most) {
        if (number < least || number > most) {
            throw Failure.usage(Words.format("%s must be between %d and %,d, not %d", option, least, most, number));
        }
        return number;
    }

    private static Cursor cursor(String text) {
        return Cursor.tryParse(text)
                .orElseThrow(() -> Failure.usage("--after takes what another answer has as 'next', whole"));
    }

    private static ImmutableSet<Facet> facets(String names) {
        return NAMES.splitToStream(names).map(name -> facet("--facets", name)).collect(ImmutableSet.toImmutableSet());
    }

    private static Facet facet(String option, String name) {
        return Facet.named(name)
                .orElseThrow(() -> Failure.usage(option + ": nothing is counted by '" + name + "'; there are "
                        + Arrays.stream(Facet.values()).map(Facet::label).collect(Collectors.joining(", "))));
    }

    private static Narrowing narrowing(String text) {
        return Narrowing.tryParse(text)
                .orElseThrow(() -> Failure.usage("--narrow takes a facet and a value, such as kind:report; facets are "
                        + Arrays.stream(Facet.values()).map(Facet::label).collect(Collectors.joining(", "))));
    }

    private static Duration time(double seconds) {
        if (!(seconds > 0 && seconds <= Integer.MAX_VALUE)) {
            throw Failure.usage("--time-limit must be more than 0 seconds");
        }
        return Duration.ofNanos(Math.max(1, Math.round(seconds * 1e9)));
    }
}
