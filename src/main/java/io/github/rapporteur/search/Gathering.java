package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;

/** Keeps the hits that are to be given. For one search. */
interface Gathering {

    /** What is told of every hit. */
    Collector collector();

    /**
     * What there is so far.
     *
     * @param total how many passages match
     */
    Gathered gathered(long total) throws IOException;

    /**
     * What was gathered.
     *
     * @param total how many passages match
     * @param documents in how many documents; empty where nobody counted
     * @param bundles the hits to be given, a bundle a document where they are grouped
     * @param more whether others follow
     */
    record Gathered(long total, OptionalLong documents, ImmutableList<Bundle> bundles, boolean more) {}

    /**
     * Hits that are given together.
     *
     * @param total how many belong together
     */
    record Bundle(long total, ImmutableList<FieldDoc> hits) {}
}
