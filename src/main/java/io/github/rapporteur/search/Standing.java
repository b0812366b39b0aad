package io.github.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/** Where words of a query may stand, and how much each place counts. */
final class Standing {
    private static final float AROUND = 0.55f;
    /** How much a second place adds to the best one. */
    private static final float SECOND_PLACE = 0.3f;

    private Standing() {}

    /** Looks something up in a place; empty where there is nothing to look up. */
    interface ByPlace {
        Optional<Query> in(WordPlace place) throws IOException;
    }

    /** Looks something up in passages, and in what stands above them. */
    static Optional<Query> of(WordPlace above, ByPlace query) throws IOException {
        List<Query> ways = new ArrayList<>();
        query.in(WordPlace.PASSAGE).ifPresent(ways::add);
        query.in(above).ifPresent(around -> ways.add(new BoostQuery(around, AROUND)));
        return TextQueries.best(ways, SECOND_PLACE);
    }
}
