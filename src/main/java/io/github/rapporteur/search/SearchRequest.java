package io.github.rapporteur.search;

import com.google.common.base.Preconditions;
import java.util.Optional;

/**
 * What is looked for. Immutable, safe to share between threads.
 *
 * @param query as a person typed it; never refused, whatever it holds
 * @param onlyRecommendations leaves out all passages that are no recommendation
 * @param language only passages in this language, ISO 639-1
 * @param limit the greatest number of hits to give; totals and facets count all
 */
public record SearchRequest(String query, boolean onlyRecommendations, Optional<String> language, int limit) {
    /** How many hits are given when nobody says. */
    public static final int DEFAULT_LIMIT = 10;

    /** @throws IllegalArgumentException if {@code limit} is not between 0 and 10,000 */
    public SearchRequest {
        Preconditions.checkArgument(0 <= limit && limit <= 10_000, "limit must be between 0 and 10000: %s", limit);
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

        /** The greatest number of hits to give, 0 to 10,000. */
        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        /** @throws IllegalArgumentException if the limit is out of bounds */
        public SearchRequest build() {
            return new SearchRequest(query, onlyRecommendations, language, limit);
        }
    }
}
