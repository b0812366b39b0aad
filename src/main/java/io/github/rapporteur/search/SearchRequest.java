package io.github.rapporteur.search;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is looked for, and how the answer is to be given. Immutable, safe to share between threads.
 *
 * @param query as a person typed it; never refused, whatever it holds
 * @param onlyRecommendations leaves out all passages that are no recommendation
 * @param language only passages in this language, ISO 639-1
 * @param limit the greatest number of hits to give, of documents where they are grouped; totals and facets count all
 * @param order best first, by date, by symbol
 * @param offset how many hits to leave out first, of documents where they are grouped
 * @param after goes on behind the last hit of another answer to the same query
 * @param perDocument groups the hits by document, and gives this many of each
 * @param context how many paragraphs before and after each hit to give, with the lead-ins of items; empty: no context
 * @param in the language to show hits in, where the corpus has the document in it; ISO 639-1
 * @param facets by what all answers are counted
 * @param facetLimit the greatest number of values for each facet, most frequent first
 * @param overTime the facet whose values are counted year by year
 * @param timeLimit after how long to answer with what was found
 * @param whole gives passages whole, however long, instead of the part of them that answers best
 * @param narrowings leave only what has all these values of facets
 */
public record SearchRequest(
        String query,
        boolean onlyRecommendations,
        Optional<String> language,
        int limit,
        HitOrder order,
        int offset,
        Optional<Cursor> after,
        OptionalInt perDocument,
        OptionalInt context,
        Optional<String> in,
        ImmutableSet<Facet> facets,
        int facetLimit,
        Optional<Facet> overTime,
        Optional<Duration> timeLimit,
        boolean whole,
        ImmutableList<Narrowing> narrowings) {
    /** How many hits are given when nobody says. */
    public static final int DEFAULT_LIMIT = 10;
    /** No answer gives more at once; {@code Corpus.hits} gives all. */
    public static final int GREATEST_LIMIT = 10_000;
    /** The greatest number of paragraphs before and behind a hit. */
    public static final int WIDEST_CONTEXT = 20;
    /** The greatest number of hits of one document where they are grouped. */
    public static final int MOST_PER_DOCUMENT = 100;
    /** How many values of a facet are given when nobody says. */
    public static final int DEFAULT_FACET_LIMIT = 100;

    /**
     * @throws IllegalArgumentException if a number is out of its bounds: {@code limit}, {@code offset} and {@code
     *     facetLimit} 0 to 10,000, {@code perDocument} 1 to 100, {@code context} 0 to 20; or if {@code after} comes from
     *     an answer to another query, in another language or order, or grouped otherwise
     */
    public SearchRequest {
        within("limit", limit, 0, GREATEST_LIMIT);
        within("offset", offset, 0, GREATEST_LIMIT);
        within("facetLimit", facetLimit, 0, GREATEST_LIMIT);
        perDocument.ifPresent(hits -> within("perDocument", hits, 1, MOST_PER_DOCUMENT));
        context.ifPresent(paragraphs -> within("context", paragraphs, 0, WIDEST_CONTEXT));
        checkArgument(
                after.map(cursor -> cursor.answers(
                                query, language, onlyRecommendations, order, perDocument.isPresent(), narrowings))
                        .orElse(true),
                "the cursor belongs to another request");
        checkArgument(timeLimit.isEmpty() || timeLimit.get().isPositive(), "timeLimit must be positive");
    }

    private static void within(String name, int number, int least, int most) {
        checkArgument(least <= number && number <= most, "%s must be between %s and %s: %s", name, least, most, number);
    }

    /** A query with nothing else asked. */
    public static SearchRequest of(String query) {
        return builder(query).build();
    }

    /** Starts a request. */
    public static Builder builder(String query) {
        return new Builder(query);
    }

    /** Collects what is asked. Not for use by several threads. */
    public static final class Builder {
        private final String query;
        private boolean onlyRecommendations;
        private Optional<String> language = Optional.empty();
        private int limit = DEFAULT_LIMIT;
        private HitOrder order = HitOrder.RELEVANCE;
        private int offset;
        private Optional<Cursor> after = Optional.empty();
        private OptionalInt perDocument = OptionalInt.empty();
        private OptionalInt context = OptionalInt.empty();
        private Optional<String> in = Optional.empty();
        private ImmutableSet<Facet> facets = Facet.USUAL;
        private int facetLimit = DEFAULT_FACET_LIMIT;
        private Optional<Facet> overTime = Optional.empty();
        private Optional<Duration> timeLimit = Optional.empty();
        private boolean whole;
        private final ImmutableList.Builder<Narrowing> narrowings = ImmutableList.builder();

        private Builder(String query) {
            this.query = query;
        }

        /** Leaves out all passages that are no recommendation. */
        public Builder onlyRecommendations(boolean only) {
            this.onlyRecommendations = only;
            return this;
        }

        /** Only passages in this language, ISO 639-1. */
        public Builder language(String language) {
            this.language = Optional.of(language);
            return this;
        }

        /** The greatest number of hits to give, 0 to 10,000; of documents where they are grouped. */
        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        /** Best first unless said otherwise. */
        public Builder order(HitOrder order) {
            this.order = order;
            return this;
        }

        /** Leaves out the first hits, 0 to 10,000; of documents where they are grouped. */
        public Builder offset(int offset) {
            this.offset = offset;
            return this;
        }

        /** Goes on where another answer to the same request ended, see {@link SearchResult#next}. */
        public Builder after(Cursor cursor) {
            this.after = Optional.of(cursor);
            return this;
        }

        /** Groups the hits by document and gives the best of each, 1 to 100. */
        public Builder groupByDocument(int hitsPerDocument) {
            this.perDocument = OptionalInt.of(hitsPerDocument);
            return this;
        }

        /** Gives with each hit so many paragraphs before and after it, 0 to 20, and of an item the lead-ins above it. */
        public Builder context(int paragraphs) {
            this.context = OptionalInt.of(paragraphs);
            return this;
        }

        /** Shows hits in this language as well, ISO 639-1, where the corpus has the same document in it. */
        public Builder in(String language) {
            this.in = Optional.of(language);
            return this;
        }

        /** By what all answers are counted, instead of {@link Facet#USUAL}; none makes the search faster. */
        public Builder facets(Set<Facet> facets) {
            this.facets = ImmutableSet.copyOf(facets);
            return this;
        }

        /** The greatest number of values for each facet, most frequent first; 0 to 10,000, 100 unless given. */
        public Builder facetLimit(int values) {
            this.facetLimit = values;
            return this;
        }

        /** Counts the most frequent values of a facet year by year. */
        public Builder overTime(Facet facet) {
            this.overTime = Optional.of(facet);
            return this;
        }

        /** After this time the answer is what was found until then, and its notes say so. */
        public Builder timeLimit(Duration limit) {
            this.timeLimit = Optional.of(limit);
            return this;
        }

        /** Gives passages whole, however long, instead of the part of them that answers best. */
        public Builder wholePassages(boolean wanted) {
            this.whole = wanted;
            return this;
        }

        /** Leaves exactly what a facet counts for a value; several must all hold. */
        public Builder narrowTo(Facet facet, String value) {
            this.narrowings.add(new Narrowing(facet, value));
            return this;
        }

        /** @throws IllegalArgumentException if a number is out of its bounds, or the cursor belongs to another request */
        public SearchRequest build() {
            return new SearchRequest(
                    query,
                    onlyRecommendations,
                    language,
                    limit,
                    order,
                    offset,
                    after,
                    perDocument,
                    context,
                    in,
                    facets,
                    facetLimit,
                    overTime,
                    timeLimit,
                    whole,
                    narrowings.build());
        }
    }
}
