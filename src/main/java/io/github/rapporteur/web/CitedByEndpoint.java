package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.SearchJson;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.symbol.Symbol;

/** {@code /cited-by}: the passages that cite a document or a place in it. */
final class CitedByEndpoint {

    private static final Parameter<Integer> OFFSET =
            CommonParameters.number("offset", 0, Integer.MAX_VALUE, "How many to pass over.");
    private static final Parameter<Integer> LIMIT =
            CommonParameters.number("limit", 1, Integer.MAX_VALUE, "How many to give at most; all unless given.");

    private CitedByEndpoint() {}

    static Route route() {
        return Route.listOf(
                "/cited-by",
                "Hit",
                "The passages that cite a document, or a place in it, as hits of a search, in the order of symbols and"
                        + " places. The header X-Total-Count says how many there are.",
                CitedByEndpoint::answer,
                CommonParameters.SYMBOL.asRequired(),
                CommonParameters.LOCATOR,
                OFFSET,
                LIMIT);
    }

    private static Reply answer(Asked asked, Corpus corpus) {
        Symbol symbol = asked.require(CommonParameters.SYMBOL);
        ImmutableList<Hit> hits = asked.get(CommonParameters.LOCATOR)
                .map(place -> corpus.citedBy(symbol, place))
                .orElseGet(() -> corpus.citedBy(symbol));
        Iterable<Hit> page = Iterables.limit(
                Iterables.skip(hits, asked.get(OFFSET).orElse(0)),
                asked.get(LIMIT).orElse(Integer.MAX_VALUE));
        return Reply.array(Iterables.transform(page, SearchJson::line))
                .with("X-Total-Count", Integer.toString(hits.size()));
    }
}
