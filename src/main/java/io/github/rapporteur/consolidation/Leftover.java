package io.github.rapporteur.consolidation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.consolidation.Content.Piece;
import io.github.rapporteur.consolidation.Lexeme.Kind;

/**
 * Concepts that stand together in one recommendation and not in the other.
 *
 * @param pieces in the order of the text
 * @param isBeside whether they stand beside something, as one more object, action or addressee; else they qualify it
 * @param isExample whether they only exemplify what stands before them, or only name it again
 * @param isPurpose whether they only say what for
 * @param isPartOfName whether they belong to a name of which the other recommendation has another part
 * @param isUniversal whether they speak of all that is of their kind
 * @param isObject whether they are that which is acted on, the rest of the object tied to them
 * @param slot the concepts before and behind them
 */
record Leftover(
        ImmutableList<Piece> pieces,
        boolean isBeside,
        boolean isExample,
        boolean isPurpose,
        boolean isPartOfName,
        boolean isUniversal,
        boolean isObject,
        Slot slot) {

    /**
     * Between which concepts something stands.
     *
     * @param before empty at the beginning
     * @param behind empty at the end
     */
    record Slot(String before, String behind) {

        /** Whether it is the same place, be it only because nothing stands before it. */
        boolean isLike(Slot other) {
            return equals(other) || (before.isEmpty() && other.before.isEmpty());
        }
    }

    /** What surroundings make of the pieces left over in them. */
    static Leftover of(ImmutableList<Piece> left, Surroundings place) {
        return new Leftover(
                left,
                place.areBeside(),
                place.areExample() || place.areAside(),
                place.arePurpose(),
                place.arePartOfName(),
                place.areUniversal(),
                place.areObject(),
                place.slot());
    }

    /** Whether it is certain what they are: names and words of the lexicon are never other words for something else. */
    boolean isKnown() {
        return pieces.stream().anyMatch(piece -> piece.isKnown() || piece.isName());
    }

    /** Whether they say too little to make a difference. */
    boolean isFaint() {
        return pieces.stream().allMatch(piece -> piece.is(Kind.FAINT));
    }

    /** How many of them say something. */
    long weight() {
        return pieces.stream().filter(piece -> !piece.is(Kind.FAINT)).count();
    }
}
