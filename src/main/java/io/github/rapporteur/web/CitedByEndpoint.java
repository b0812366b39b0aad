package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.SearchJson;
import io.github.rapporteur.search.Hit;
import io.github.rapporteur.symbol.Symbol;

/** {@code /cited-by}: the passages that cite a document or a place in it. */
final class CitedByEndpoint {

    private CitedByEndpoint() {}

    static Route route() {
        return Route.listOf(
                "/cited-by",
                "The passages that cite a document, or a place in it, as hits of a search, in the order of symbols and"
                        + " places.",
                CitedByEndpoint::answer,
                CommonParameters.SYMBOL.asRequired(),
                CommonParameters.LOCATOR);
    }

    private static Reply answer(Asked asked, Corpus corpus) {
        Symbol symbol = asked.require(CommonParameters.SYMBOL);
        ImmutableList<Hit> hits = asked.get(CommonParameters.LOCATOR)
                .map(place -> corpus.citedBy(symbol, place))
                .orElseGet(() -> corpus.citedBy(symbol));
        return Reply.array(Lists.transform(hits, SearchJson::line));
    }
}
