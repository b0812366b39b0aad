package io.github.rapporteur.search;

import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * Where words of a query may stand, and how much each place counts.
 *
 * @param anywhere in the passage or around it
 * @param own in the passage or a heading above it
 */
record Standing(Query anywhere, Query own) {
    private static final float HEADING = 0.8f;
    private static final float CONTEXT = 0.8f;
    private static final float TOPIC = 0.5f;
    private static final float TITLE = 0.3f;
    /** How much a second place adds to the best one. */
    private static final float SECOND_PLACE = 0.3f;

    /** Looks something up in a field; empty where there is nothing to look up. */
    interface ByField {
        Optional<Query> in(String field) throws IOException;
    }

    /** Looks something up wherever words may stand. */
    static Optional<Standing> of(ByField query) throws IOException {
        List<Query> own = new ArrayList<>();
        query.in(Fields.TEXT).ifPresent(own::add);
        query.in(Fields.HEADING).ifPresent(heading -> own.add(new BoostQuery(heading, HEADING)));
        List<Query> ways = new ArrayList<>(own);
        query.in(Fields.CONTEXT).ifPresent(around -> ways.add(new BoostQuery(around, CONTEXT)));
        query.in(Fields.TOPIC).ifPresent(topic -> ways.add(new BoostQuery(topic, TOPIC)));
        query.in(Fields.TITLE).ifPresent(title -> ways.add(new BoostQuery(title, TITLE)));
        return TextQueries.best(ways, SECOND_PLACE)
                .flatMap(anywhere -> TextQueries.best(own, SECOND_PLACE).map(inside -> new Standing(anywhere, inside)));
    }

    /** Several words, all of them; one at least in the passage or a heading. */
    static Standing all(List<Standing> words) {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        BooleanQuery.Builder own = new BooleanQuery.Builder();
        for (Standing word : words) {
            anywhere.add(word.anywhere, Occur.MUST);
            own.add(word.own, Occur.SHOULD);
        }
        return new Standing(anywhere.build(), own.build());
    }

    /** One of several ways to say the same, wherever it may stand. */
    static Optional<Standing> either(List<Standing> ways) {
        return TextQueries.best(ways.stream().map(Standing::anywhere).toList())
                .flatMap(anywhere -> TextQueries.best(
                                ways.stream().map(Standing::own).toList())
                        .map(own -> new Standing(anywhere, own)));
    }

    /** For words that stand alone in a query: around the passage they only help. What has them inside has them anywhere. */
    Query alone() {
        return new BooleanQuery.Builder()
                .add(own, Occur.FILTER)
                .add(anywhere, Occur.SHOULD)
                .build();
    }
}
