package io.github.rapporteur.consolidation;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * A word or phrase of the lexicon.
 *
 * @param kind what it is good for
 * @param concept what it means, the same for all words that mean it
 * @param above wider concepts, all the way up
 * @param near concepts that ask for much the same doing with another emphasis: {@code combat} of {@code eliminate}
 * @param isOpposite whether it means the opposite of the concept
 */
record Lexeme(Kind kind, String concept, ImmutableSet<String> above, ImmutableSet<String> near, boolean isOpposite) {

    /** One of which no list knows anything. */
    static Lexeme of(Kind kind, String concept) {
        return new Lexeme(kind, concept, ImmutableSet.of(), ImmutableSet.of(), false);
    }

    /** Whether it carries meaning. */
    boolean isConcept() {
        return kind.isConcept();
    }

    /** Whether another asks for much the same doing. */
    boolean isNear(Lexeme other) {
        return near.contains(other.isOpposite ? "!" + other.concept : other.concept);
    }

    /** Whether it makes no difference which of the two is meant. */
    boolean meansTheSameAs(Lexeme other) {
        return isConcept() ? equals(other) : kind == other.kind;
    }

    /** What words are good for. */
    enum Kind {
        /** Carries meaning. */
        WORD,
        /** Carries meaning; names a part of what follows it. */
        PART,
        /** Carries so little meaning that alone it makes no difference: {@code programme}, {@code national}. */
        FAINT,
        /** Somebody who can be asked to act. */
        ACTOR,
        /** A number in letters; the concept is its digits. */
        NUMBER,
        /** Says nothing that matters: an article, an auxiliary, a phrase of politeness. */
        LIGHT,
        /** Says that nothing of its kind is left out: {@code every}; means nothing by itself. */
        ALL,
        /** Says that it makes no difference what follows or which kind it is: {@code regardless of}, {@code of every kind}. */
        REGARDLESS,
        /** The words that ask: {@code should}. */
        MODAL,
        /** The auxiliary of passive sentences; says nothing by itself. */
        BE,
        /** Ties what follows to what stands before: a preposition, a relative pronoun. */
        TIE,
        /** Ties a purpose, up to the next comma. */
        PURPOSE,
        /** Ties a condition, up to the next comma. */
        IF,
        /** Ties the one who acts in a passive sentence. */
        BY,
        /** Puts what follows beside what stands before. */
        AND,
        /** Begins examples of what stands before. */
        INCLUDING,
        /** Turns the sense around. */
        NOT;

        boolean isConcept() {
            return this == WORD || this == FAINT || this == PART || this == ACTOR || this == NUMBER;
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
