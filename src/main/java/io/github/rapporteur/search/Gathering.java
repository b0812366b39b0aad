package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;

/** Keeps the hits that are to be given, and counts the others. For one search. */
interface Gathering {

    /** What is told of every hit. */
    Collector collector();

    /** What there is so far. */
    Gathered gathered() throws IOException;

    /**
     * What was gathered.
     *
     * @param total how many passages match
     * @param counted whether these are all; else there are more, which nobody has counted
     * @param documents in how many documents; empty where nobody counted
     * @param bundles the hits to be given, a bundle a document where they are grouped
     * @param more whether others follow
     */
    record Gathered(long total, boolean counted, OptionalLong documents, ImmutableList<Bundle> bundles, boolean more) {

        /** The same, all passages counted. */
        Gathered counted(long all) {
            return new Gathered(all, true, documents, bundles, more);
        }
    }

    /**
     * Hits that are given together.
     *
     * @param total how many belong together
     */
    record Bundle(long total, ImmutableList<FieldDoc> hits) {}
}
