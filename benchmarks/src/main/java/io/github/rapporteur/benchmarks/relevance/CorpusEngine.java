package io.github.rapporteur.benchmarks.relevance;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.benchmarks.relevance.Unit.Address;
import io.github.rapporteur.meaning.MeaningIndex;
import io.github.rapporteur.search.SearchRequest;
import io.github.rapporteur.search.SearchResult;
import java.util.function.Function;

/** The search of the project, with nothing set. */
record CorpusEngine(Function<SearchRequest, SearchResult> search) implements Engine {

    /** By words alone. */
    static Engine byWords(Corpus corpus) {
        return new CorpusEngine(corpus::search);
    }

    /** By words and by meaning. */
    static Engine byMeaning(Corpus corpus, MeaningIndex vectors) {
        return new CorpusEngine(request -> corpus.search(request, vectors));
    }

    @Override
    public ImmutableList<Address> best(String query, int limit) {
        return search.apply(SearchRequest.builder(query).limit(limit).build()).hits().stream()
                .map(hit -> new Address(hit.source(), hit.node().orElse(-1)))
                .collect(ImmutableList.toImmutableList());
    }
}
