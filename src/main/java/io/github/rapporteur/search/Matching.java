package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;

/** All passages that match, as entries of a snapshot, whichever searcher found them. */
final class Matching extends FacetsCollector {
    private final Snapshot snapshot;

    Matching(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** How many there are. */
    long total() {
        return super.getMatchingDocs().stream()
                .mapToLong(MatchingDocs::totalHits)
                .sum();
    }

    @Override
    public List<MatchingDocs> getMatchingDocs() {
        return ImmutableList.copyOf(Lists.transform(
                super.getMatchingDocs(),
                found -> new MatchingDocs(
                        snapshot.getLeafContexts().get(found.context().ord),
                        found.bits(),
                        found.totalHits(),
                        found.scores())));
    }
}
