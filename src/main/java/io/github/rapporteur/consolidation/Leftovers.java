package io.github.rapporteur.consolidation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.consolidation.Content.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What one recommendation says and another does not.
 *
 * @param all in the order of the text
 * @param isSpecific whether the one names something of which the other names the kind: {@code mangroves} of {@code forests}
 */
record Leftovers(ImmutableList<Leftover> all, boolean isSpecific) {

    /** What one says and the other does not. */
    static Leftovers of(Content one, Content other) {
        return new Finder(one, other).find();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean any(Predicate<Leftover> which) {
        return all.stream().anyMatch(which);
    }

    /** Those that make a difference: examples and purposes make none, faint words only where the other has something else. */
    Leftovers weighty(Leftovers others) {
        boolean purposesDiffer = others.any(Leftover::isPurpose);
        return new Leftovers(
                all.stream()
                        .filter(left -> !left.isExample())
                        .filter(left -> !left.isPurpose() || purposesDiffer)
                        .filter(left -> !left.isFaint()
                                || others.any(other -> other.slot().isLike(left.slot())))
                        .collect(ImmutableList.toImmutableList()),
                isSpecific);
    }

    /** Something in place of all there is of its kind, as {@code nurses} of {@code all health workers}. */
    boolean isUniversal() {
        return any(Leftover::isUniversal) && !any(Leftover::isBeside);
    }

    /** How many words say something. */
    long weight() {
        return all.stream().mapToLong(Leftover::weight).sum();
    }

    private static final class Finder {
        private final Content one;
        private final Content other;
        private boolean isSpecific;

        Finder(Content one, Content other) {
            this.one = one;
            this.other = other;
        }

        /** Those that stand together make one. */
        Leftovers find() {
            List<Leftover> found = new ArrayList<>();
            List<Piece> pieces = one.pieces();
            int at = 0;
            while (at < pieces.size()) {
                int end = at;
                int last = at;
                ImmutableList.Builder<Piece> group = ImmutableList.builder();
                while (end < pieces.size() && continues(pieces.get(end))) {
                    if (pieces.get(end).isConcept()) {
                        group.add(pieces.get(end));
                        last = end + 1;
                    }
                    end++;
                }
                if (last > at) {
                    found.add(Leftover.of(group.build(), new Surroundings(pieces, at, last)));
                }
                at = Math.max(last, at + 1);
            }
            return new Leftovers(ImmutableList.copyOf(found), isSpecific);
        }

        private boolean continues(Piece piece) {
            return piece.isConcept()
                    ? isLeft(piece)
                    : piece.isLight() || (piece.isWordTie() && !piece.is(Lexeme.Kind.PURPOSE));
        }

        private boolean isLeft(Piece piece) {
            if (other.concepts().contains(piece.concept())
                    || (piece.isAgent() && other.agents().isEmpty())) {
                return false;
            }
            if (piece.lexeme().above().stream().anyMatch(this::isAlone)) {
                isSpecific = true;
                return false;
            }
            return other.pieces().stream()
                    .noneMatch(theirs ->
                            theirs.isConcept() && (isGeneralOf(piece, theirs) || Stems.areKin(theirs, piece)));
        }

        /** {@code ecosystems, including forests} says both, as does {@code one Convention and another Convention}. */
        private boolean isGeneralOf(Piece piece, Piece theirs) {
            return theirs.lexeme().above().contains(piece.concept()) && !saysBoth(piece, theirs);
        }

        private boolean saysBoth(Piece piece, Piece theirs) {
            return one.concepts().contains(theirs.concept())
                    && (piece.isName() || one.pieces().stream().anyMatch(any -> any.is(Lexeme.Kind.INCLUDING)));
        }

        /** Whether the other has a wider concept that this one has not. */
        private boolean isAlone(String above) {
            return other.concepts().contains(above) && !one.concepts().contains(above);
        }
    }
}
