package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.NodeType;
import java.util.stream.Collectors;

/** A piece of a query as it was understood; {@code toString} writes it so that a person can check. */
sealed interface Clause {

    /** A word, in any of its forms. */
    record Word(String text) implements Clause {
        @Override
        public String toString() {
            return text;
        }
    }

    /** All words that begin so. */
    record Prefix(String text) implements Clause {
        @Override
        public String toString() {
            return text + "*";
        }
    }

    /** Words of this shape; a star stands for any letters. */
    record Wildcard(String text) implements Clause {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Words written almost so.
     *
     * @param edits how many signs may be wrong, missing, too many or swapped: 1 or 2
     */
    record Fuzzy(String text, int edits) implements Clause {
        @Override
        public String toString() {
            return text + "~" + edits;
        }
    }

    /**
     * Both, not far from each other, in any order.
     *
     * @param distance the greatest number of other words between them
     */
    record Near(Clause first, Clause second, int distance) implements Clause {
        @Override
        public String toString() {
            return inner(first) + " near/" + distance + " " + inner(second);
        }
    }

    /** These words in this order. */
    record Phrase(String text) implements Clause {
        @Override
        public String toString() {
            return '"' + text + '"';
        }
    }

    /**
     * A document, or places in it.
     *
     * @param written the words that were read so
     * @param key the symbol, or the beginning of symbols, as a term of the index
     * @param places in the document; empty for the whole of it
     */
    record Mention(String written, String key, ImmutableList<Locator> places) implements Clause {
        @Override
        public String toString() {
            return places.isEmpty()
                    ? key
                    : key
                            + places.stream()
                                    .map(place -> ", " + place.citation(NodeType.PARAGRAPH))
                                    .collect(Collectors.joining());
        }
    }

    /** What a field must hold. */
    record Field(QueryField field, Clause value) implements Clause {
        @Override
        public String toString() {
            return field.label() + ":" + (isSeveralWords() ? '"' + value.toString() + '"' : inner(value));
        }

        private boolean isSeveralWords() {
            return switch (value) {
                case Word word -> word.text().chars().anyMatch(Character::isWhitespace);
                case Mention mention -> !mention.places().isEmpty();
                default -> false;
            };
        }
    }

    /**
     * All of these.
     *
     * @param insisted whether somebody wrote {@code AND} between them, and not merely one behind the other
     */
    record All(ImmutableList<Clause> parts, boolean insisted) implements Clause {
        All(ImmutableList<Clause> parts) {
            this(parts, false);
        }

        @Override
        public String toString() {
            return joined(parts, " AND ");
        }
    }

    /** At least one of these. */
    record Any(ImmutableList<Clause> parts) implements Clause {
        @Override
        public String toString() {
            return joined(parts, " OR ");
        }
    }

    /** Everything but this. */
    record Not(Clause part) implements Clause {
        @Override
        public String toString() {
            return "NOT " + inner(part);
        }
    }

    /** Everything. */
    record Everything() implements Clause {
        @Override
        public String toString() {
            return "*";
        }
    }

    private static String joined(ImmutableList<Clause> parts, String by) {
        return parts.stream().map(Clause::inner).collect(Collectors.joining(by));
    }

    private static String inner(Clause part) {
        return part instanceof All || part instanceof Any || part instanceof Near ? "(" + part + ")" : part.toString();
    }
}
