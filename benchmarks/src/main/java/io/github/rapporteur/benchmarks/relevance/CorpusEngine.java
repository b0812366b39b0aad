package io.github.rapporteur.benchmarks.relevance;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.benchmarks.relevance.Unit.Address;
import io.github.rapporteur.search.SearchRequest;

/** The search of the project, with nothing set. */
record CorpusEngine(Corpus corpus) implements Engine {
    @Override
    public ImmutableList<Address> best(String query, int limit) {
        return corpus.search(SearchRequest.builder(query).limit(limit).build()).hits().stream()
                .map(hit -> new Address(hit.source(), hit.node().orElse(-1)))
                .collect(ImmutableList.toImmutableList());
    }
}
