package io.github.rapporteur.web;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.export.NeighbourhoodJson;
import io.github.rapporteur.search.CitationNeighbourhood;
import io.github.rapporteur.symbol.Symbol;

/** {@code /graph}: the documents around one, by citations. */
final class GraphEndpoint {
    private static final Parameter<Integer> DEPTH = CommonParameters.number(
                    "depth", 1, CitationNeighbourhood.FARTHEST, "How many steps to go.")
            .usually("1");
    private static final Parameter<Integer> LIMIT = CommonParameters.number(
                    "limit",
                    1,
                    CitationNeighbourhood.MOST_NODES,
                    "The greatest number of documents: the nearest, and of them those with most citations.")
            .usually("200");

    private GraphEndpoint() {}

    static Route route() {
        return Route.of(
                "/graph",
                "Neighbourhood",
                "The documents around one: what it cites and what cites it, with how many citations.",
                GraphEndpoint::answer,
                CommonParameters.SYMBOL.asRequired(),
                DEPTH,
                LIMIT);
    }

    private static Reply answer(Asked asked, Corpus corpus) {
        Symbol symbol = asked.require(CommonParameters.SYMBOL);
        CitationNeighbourhood around = corpus.neighbourhood(
                symbol, asked.get(DEPTH).orElse(1), asked.get(LIMIT).orElse(200));
        if (around.edges().isEmpty() && !corpus.contains(symbol)) {
            throw Missing.symbol(symbol.canonical());
        }
        return Reply.json(NeighbourhoodJson.of(around));
    }
}
