package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.search.SearchResult.FacetCount;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringValueFacetCounts;

/** Counts how all matching passages spread over bodies, kinds, languages, years … For one search. */
final class Facets {
    private final Snapshot snapshot;
    private final FacetsCollector matching;
    private final SearchRequest request;
    private final FacetNames names;

    Facets(Snapshot snapshot, FacetsCollector matching, SearchRequest request) {
        this.snapshot = snapshot;
        this.matching = matching;
        this.request = request;
        this.names = new FacetNames(snapshot);
    }

    /** The facets asked for by their names, the values of each most frequent first. */
    ImmutableMap<String, ImmutableList<FacetCount>> counts() throws IOException {
        ImmutableMap.Builder<String, ImmutableList<FacetCount>> counts = ImmutableMap.builder();
        for (Facet facet : request.facets()) {
            ImmutableList.Builder<FacetCount> named = ImmutableList.builder();
            for (LabelAndValue value : most(facet)) {
                named.add(names.named(facet, value));
            }
            counts.put(facet.label(), named.build());
        }
        return counts.buildOrThrow();
    }

    private ImmutableList<LabelAndValue> most(Facet facet) throws IOException {
        if (request.facetLimit() == 0) {
            return ImmutableList.of();
        }
        FacetResult top = new StringValueFacetCounts(snapshot.values(facet.field()), matching)
                .getTopChildren(request.facetLimit(), facet.field());
        return top == null ? ImmutableList.of() : ImmutableList.copyOf(top.labelValues);
    }

    /** The most frequent values of the facet that is asked for, year by year. */
    Optional<OverTime> overTime() throws IOException {
        if (request.overTime().isEmpty()) {
            return Optional.empty();
        }
        Facet facet = request.overTime().get();
        YearCounts years = new YearCounts(facet, most(facet));
        for (FacetsCollector.MatchingDocs segment : matching.getMatchingDocs()) {
            years.add(segment);
        }
        return Optional.of(years.through(names));
    }
}
