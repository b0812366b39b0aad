package io.github.rapporteur.web;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Doubles;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.SearchJson;
import io.github.rapporteur.search.Cursor;
import io.github.rapporteur.search.Facet;
import io.github.rapporteur.search.HitOrder;
import io.github.rapporteur.search.Narrowing;
import io.github.rapporteur.search.SearchRequest;
import io.github.rapporteur.web.Parameter.Schema;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** {@code /search}: what {@code rapporteur search --format json} prints. */
final class SearchEndpoint {
    /** No answer holds more hits: it is kept in memory until it was read. */
    static final int MOST_HITS = 1_000;

    private static final Splitter NAMES = Splitter.on(',').trimResults().omitEmptyStrings();
    private static final ImmutableList<String> FACET_NAMES =
            Arrays.stream(Facet.values()).map(Facet::label).collect(ImmutableList.toImmutableList());

    private static final Parameter<String> ONLY = CommonParameters.choice(
            "only", ImmutableList.of("recommendations"), name -> name, "Leaves out all other passages.");
    private static final Parameter<String> LANGUAGE =
            CommonParameters.LANGUAGE.meaning("Only passages in this language, ISO 639-1: en, fr, …");
    private static final Parameter<String> IN = CommonParameters.text(
            "in", "Shows what is found in this language as well, ISO 639-1, where the document is there in it.");
    private static final Parameter<Integer> LIMIT = CommonParameters.number(
                    "limit", 0, MOST_HITS, "The greatest number of hits, with 'group' of documents.")
            .usually("10");
    private static final Parameter<Integer> OFFSET = CommonParameters.number(
                    "offset", 0, SearchRequest.GREATEST_LIMIT, "Leaves out the first so many.")
            .usually("0");
    private static final Parameter<Cursor> AFTER = Parameter.of(
            "after",
            Schema.of("string"),
            "Goes on behind another answer to the same request: its 'next'.",
            text -> Cursor.tryParse(text)
                    .orElseThrow(() -> new IllegalArgumentException("takes what another answer has as 'next', whole")));
    private static final Parameter<HitOrder> SORT = CommonParameters.choice(
                    "sort",
                    Arrays.asList(HitOrder.values()),
                    order -> order.name().toLowerCase(Locale.ROOT),
                    "The order of the hits; by date the newest come first.")
            .usually("relevance");
    private static final Parameter<Boolean> GROUP =
            CommonParameters.flag("group", "Groups what is found by document.").usually("false");
    private static final Parameter<Integer> PER_DOCUMENT = CommonParameters.number(
                    "per-document", 1, SearchRequest.MOST_PER_DOCUMENT, "With 'group' so many hits of each document.")
            .usually("3");
    private static final Parameter<Integer> CONTEXT = CommonParameters.number(
            "context",
            0,
            SearchRequest.WIDEST_CONTEXT,
            "Gives so many paragraphs before and after each hit, and of an item what it is a part of.");
    private static final Parameter<ImmutableSet<Facet>> FACETS = Parameter.of(
                    "facets",
                    Schema.oneOf(FACET_NAMES).listed(),
                    "By what all that is found is counted; empty: by nothing.",
                    SearchEndpoint::facets)
            .usually("body,kind,language,year");
    private static final Parameter<Integer> FACET_LIMIT = CommonParameters.number(
                    "facet-limit", 0, SearchRequest.GREATEST_LIMIT, "The greatest number of values of each.")
            .usually("100");
    private static final Parameter<Facet> OVER_TIME = CommonParameters.choice(
            "over-time", Arrays.asList(Facet.values()), Facet::label, "Counts what 'facets' can count, year by year.");
    private static final Parameter<Narrowing> NARROW = Parameter.of(
                    "narrow",
                    Schema.of("string"),
                    "Leaves exactly what a facet counts for a value: kind:report. Several must all hold.",
                    text -> Narrowing.tryParse(text)
                            .orElseThrow(
                                    () -> new IllegalArgumentException("takes a facet, a colon and a value, such as"
                                            + " kind:report; facets are " + String.join(", ", FACET_NAMES))))
            .asRepeated();
    private static final Parameter<Duration> TIME_LIMIT = Parameter.of(
            "time-limit",
            Schema.of("number"),
            "Answers after so many seconds with what was found until then; the service has a limit of its own.",
            SearchEndpoint::time);

    private final Duration longest;

    private SearchEndpoint(Duration longest) {
        this.longest = longest;
    }

    /** @param longest after how long every search answers with what was found */
    static Route route(Duration longest) {
        return Route.of(
                "/search",
                "SearchAnswer",
                "The passages that answer a query, as 'rapporteur search --format json' prints them.",
                new SearchEndpoint(longest)::answer,
                CommonParameters.QUERY.asRequired(),
                ONLY,
                LANGUAGE,
                IN,
                LIMIT,
                OFFSET,
                AFTER,
                SORT,
                GROUP,
                PER_DOCUMENT,
                CONTEXT,
                FACETS,
                FACET_LIMIT,
                OVER_TIME,
                NARROW,
                TIME_LIMIT);
    }

    private Reply answer(Asked asked, Corpus corpus) {
        return Reply.json(SearchJson.of(corpus.search(request(asked))));
    }

    private SearchRequest request(Asked asked) {
        SearchRequest.Builder request = SearchRequest.builder(asked.require(CommonParameters.QUERY))
                .onlyRecommendations(asked.get(ONLY).isPresent())
                .timeLimit(asked.get(TIME_LIMIT)
                        .filter(limit -> limit.compareTo(longest) < 0)
                        .orElse(longest));
        asked.get(LANGUAGE).ifPresent(request::language);
        asked.get(IN).ifPresent(request::in);
        asked.get(LIMIT).ifPresent(request::limit);
        asked.get(OFFSET).ifPresent(request::offset);
        asked.get(AFTER).ifPresent(request::after);
        asked.get(SORT).ifPresent(request::order);
        if (asked.is(GROUP)) {
            request.groupByDocument(asked.get(PER_DOCUMENT).orElse(3));
        }
        asked.get(CONTEXT).ifPresent(request::context);
        asked.get(FACETS).ifPresent(request::facets);
        asked.get(FACET_LIMIT).ifPresent(request::facetLimit);
        asked.get(OVER_TIME).ifPresent(request::overTime);
        asked.all(NARROW).forEach(narrowing -> request.narrowTo(narrowing.facet(), narrowing.value()));
        return built(request);
    }

    /** What each parameter may hold was looked at before: what is left is a cursor of another request. */
    private static SearchRequest built(SearchRequest.Builder request) {
        try {
            return request.build();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(400, "after: " + e.getMessage() + "; leave it out to begin anew");
        }
    }

    private static ImmutableSet<Facet> facets(String names) {
        return NAMES.splitToStream(names)
                .map(name -> Facet.named(name)
                        .orElseThrow(() -> new IllegalArgumentException("nothing is counted by '" + Missing.shown(name)
                                + "'; there are " + String.join(", ", FACET_NAMES))))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Duration time(String text) {
        Double seconds = Doubles.tryParse(text);
        checkArgument(
                seconds != null && seconds > 0 && seconds <= Integer.MAX_VALUE, "must be more than 0, in seconds");
        return Duration.ofNanos(Math.max(1, Math.round(seconds * 1e9)));
    }
}
