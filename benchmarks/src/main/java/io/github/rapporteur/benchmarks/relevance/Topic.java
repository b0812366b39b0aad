package io.github.rapporteur.benchmarks.relevance;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Something people look for.
 *
 * @param id the query's key in the judgments
 * @param type how people put it: short, topic, action, country, variant, question
 * @param text as typed
 * @param meant what answers it, for whoever judges
 */
record Topic(String id, String type, String text, String meant) {

    /** All of them, in their order. */
    static ImmutableList<Topic> all() {
        return Tables.rows("queries.tsv").stream().map(Topic::of).collect(ImmutableList.toImmutableList());
    }

    private static Topic of(String row) {
        List<String> cells = Splitter.on('\t').splitToList(row);
        return new Topic(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
    }
}
