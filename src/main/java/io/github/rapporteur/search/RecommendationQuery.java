package io.github.rapporteur.search;

import com.google.common.base.Preconditions;
import io.github.rapporteur.symbol.Symbol;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which recommendations are asked for; without a condition all. Immutable, safe to share between threads.
 *
 * @param text a query as for passages; never refused, whatever it holds
 * @param addressee who is asked to act: the name, or words of it that stand together
 * @param proposer who proposed it, likewise
 * @param strength at least this strong, 0 to 6
 * @param topic words of one of its topics, or of a heading above it
 * @param since of documents of this day or later
 * @param document of this document only
 * @param language of documents in this language only, ISO 639-1
 * @param views whether views that a document only reports are given as well
 */
public record RecommendationQuery(
        Optional<String> text,
        Optional<String> addressee,
        Optional<String> proposer,
        OptionalInt strength,
        Optional<String> topic,
        Optional<LocalDate> since,
        Optional<Symbol> document,
        Optional<String> language,
        boolean views) {

    /** The greatest strength there is. */
    public static final int STRONGEST = 6;

    /** Every recommendation. */
    public static final RecommendationQuery ALL = builder().build();

    /** @throws IllegalArgumentException if {@code strength} is not between 0 and 6 */
    public RecommendationQuery {
        Preconditions.checkArgument(
                strength.isEmpty() || (0 <= strength.getAsInt() && strength.getAsInt() <= STRONGEST),
                "strength must be between 0 and 6: %s",
                strength);
    }

    /** Starts a query. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is asked. Not for use by several threads. */
    public static final class Builder {
        private Optional<String> text = Optional.empty();
        private Optional<String> addressee = Optional.empty();
        private Optional<String> proposer = Optional.empty();
        private OptionalInt strength = OptionalInt.empty();
        private Optional<String> topic = Optional.empty();
        private Optional<LocalDate> since = Optional.empty();
        private Optional<Symbol> document = Optional.empty();
        private Optional<String> language = Optional.empty();
        private boolean views;

        private Builder() {}

        /** A query as for passages; a blank one asks nothing. */
        public Builder text(String query) {
            text = Optional.of(query).filter(words -> !words.isBlank());
            return this;
        }

        /** Who is asked to act. */
        public Builder addressee(String name) {
            addressee = Optional.of(name);
            return this;
        }

        /** Who proposed it. */
        public Builder proposer(String name) {
            proposer = Optional.of(name);
            return this;
        }

        /** At least this strong, 0 to 6. */
        public Builder strength(int least) {
            strength = OptionalInt.of(least);
            return this;
        }

        /** Words of one of its topics, or of a heading above it. */
        public Builder topic(String words) {
            topic = Optional.of(words);
            return this;
        }

        /** Of documents of this day or later. */
        public Builder since(LocalDate day) {
            since = Optional.of(day);
            return this;
        }

        /** Of this document only. */
        public Builder document(Symbol symbol) {
            document = Optional.of(symbol);
            return this;
        }

        /** Of documents in this language only, ISO 639-1. */
        public Builder language(String code) {
            language = Optional.of(code);
            return this;
        }

        /** Views that a document only reports are given as well. */
        public Builder views(boolean also) {
            views = also;
            return this;
        }

        /** @throws IllegalArgumentException if the strength is out of bounds */
        public RecommendationQuery build() {
            return new RecommendationQuery(
                    text, addressee, proposer, strength, topic, since, document, language, views);
        }
    }
}
