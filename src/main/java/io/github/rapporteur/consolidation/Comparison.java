package io.github.rapporteur.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.rapporteur.consolidation.Content.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out how a second recommendation stands to a first: what of each the other has not, and whether that is one more
 * demand, one more condition, or another thing in the same place.
 */
final class Comparison {
    /** Of two that each say something the other does not, how much must be common for them to be one wording of another. */
    private static final double REWORDED = 0.6;

    private final Content first;
    private final Content second;
    private boolean narrower;
    private boolean wider;

    private Comparison(Content first, Content second) {
        this.first = first;
        this.second = second;
    }

    /** The relation of the second to the first. */
    static Relation of(Content first, Content second) {
        return new Comparison(WrittenOut.of(first, second), WrittenOut.of(second, first)).relation();
    }

    private Relation relation() {
        if (first.isDenied() != second.isDenied() || haveOtherAgents() || haveOtherActions()) {
            return Relation.SIMILAR;
        }
        List<Leftover> onlyFirst = leftovers(first, second, false);
        List<Leftover> onlySecond = leftovers(second, first, true);
        if (first.isRegardless() != second.isRegardless()) {
            weigh(first.isRegardless());
        }
        if (isGeneral(onlyFirst) != isGeneral(onlySecond) && !onlyFirst.isEmpty() && !onlySecond.isEmpty()) {
            return isGeneral(onlyFirst) ? Relation.NARROWER : Relation.WIDER;
        }
        if (onlyFirst.stream().anyMatch(Leftover::isPartOfName)
                || onlySecond.stream().anyMatch(Leftover::isPartOfName)
                || hasOtherObject(onlyFirst, onlySecond)
                || isReplaced(onlyFirst, onlySecond)) {
            return Relation.SIMILAR;
        }
        boolean firstIsGeneral = narrower;
        boolean secondIsGeneral = wider;
        onlyFirst.stream()
                .filter(left -> !left.isExample() && !(left.isUniversal() && firstIsGeneral))
                .forEach(left -> weigh(left.isBeside()));
        onlySecond.stream()
                .filter(left -> !left.isExample() && !(left.isUniversal() && secondIsGeneral))
                .forEach(left -> weigh(!left.isBeside()));
        if (narrower && wider) {
            return onlyFirst.isEmpty() || onlySecond.isEmpty()
                    ? oneSided(onlyFirst, onlySecond)
                    : conflicting(onlyFirst, onlySecond);
        }
        return narrower ? Relation.NARROWER : wider ? Relation.WIDER : Relation.SAME;
    }

    /** {@code increase nurses} and {@code increase the pay of nurses}. */
    private static boolean hasOtherObject(List<Leftover> onlyFirst, List<Leftover> onlySecond) {
        return (onlyFirst.isEmpty() && onlySecond.stream().anyMatch(Leftover::isObject))
                || (onlySecond.isEmpty() && onlyFirst.stream().anyMatch(Leftover::isObject));
    }

    /** Something in place of all there is of its kind, as {@code nurses} of {@code all health workers}. */
    private static boolean isGeneral(List<Leftover> leftovers) {
        return leftovers.stream().anyMatch(Leftover::isUniversal)
                && leftovers.stream().noneMatch(Leftover::isBeside);
    }

    private void weigh(boolean towardsNarrower) {
        narrower |= towardsNarrower;
        wider |= !towardsNarrower;
    }

    /** Who adds a demand as well as a condition asks for more. */
    private static Relation oneSided(List<Leftover> onlyFirst, List<Leftover> onlySecond) {
        if (onlyFirst.stream().anyMatch(Leftover::isBeside)) {
            return Relation.NARROWER;
        }
        return onlySecond.stream().anyMatch(Leftover::isBeside) ? Relation.WIDER : Relation.SIMILAR;
    }

    /** Whether in one recommendation something stands in the place of something else in the other. */
    private static boolean isReplaced(List<Leftover> onlyFirst, List<Leftover> onlySecond) {
        return onlyFirst.stream()
                .map(Leftover::slot)
                .anyMatch(slot ->
                        onlySecond.stream().anyMatch(other -> other.slot().equals(slot)));
    }

    /**
     * What both know to be different things is different; unknown words may be other words for the same.
     */
    private Relation conflicting(List<Leftover> onlyFirst, List<Leftover> onlySecond) {
        boolean known = onlyFirst.stream().anyMatch(Leftover::isKnown)
                && onlySecond.stream().anyMatch(Leftover::isKnown);
        return !known && overlap() >= REWORDED ? Relation.SAME : Relation.SIMILAR;
    }

    private double overlap() {
        int common = Sets.intersection(first.concepts(), second.concepts()).size();
        return 2.0
                * common
                / Math.max(1, first.concepts().size() + second.concepts().size());
    }

    private boolean haveOtherAgents() {
        return !first.agents().isEmpty()
                && !second.agents().isEmpty()
                && first.agents().stream()
                        .noneMatch(one -> second.agents().stream().anyMatch(other -> areRelated(one, other)));
    }

    /** {@code confiscate proceeds} and {@code return the confiscated proceeds}. */
    private boolean haveOtherActions() {
        Optional<Piece> one = first.action();
        Optional<Piece> other = second.action();
        return one.isPresent()
                && other.isPresent()
                && (isOnlyMentioned(one.get(), second)
                                && !first.concepts().contains(other.get().concept())
                        || isOnlyMentioned(other.get(), first)
                                && !second.concepts().contains(one.get().concept()));
    }

    private static boolean isOnlyMentioned(Piece action, Content other) {
        return other.concepts().contains(action.concept());
    }

    private static boolean areRelated(Lexeme one, Lexeme other) {
        return one.concept().equals(other.concept())
                || one.above().contains(other.concept())
                || other.above().contains(one.concept());
    }

    /** The concepts of one that the other has not, in groups that stand together. */
    private List<Leftover> leftovers(Content one, Content other, boolean isSecond) {
        List<Leftover> found = new ArrayList<>();
        List<Piece> pieces = one.pieces();
        int at = 0;
        while (at < pieces.size()) {
            int end = at;
            ImmutableList.Builder<Piece> group = ImmutableList.builder();
            int last = at;
            while (end < pieces.size() && continues(pieces.get(end), one, other, isSecond)) {
                if (pieces.get(end).isConcept()) {
                    group.add(pieces.get(end));
                    last = end + 1;
                }
                end++;
            }
            ImmutableList<Piece> left = group.build();
            if (!left.isEmpty()) {
                found.add(Leftover.of(pieces, left, at, last));
            }
            at = Math.max(last, at + 1);
        }
        return found;
    }

    private boolean continues(Piece piece, Content one, Content other, boolean isSecond) {
        if (piece.isConcept()) {
            return isLeft(piece, one, other, isSecond);
        }
        return piece.isLight() || piece.isWordTie();
    }

    private boolean isLeft(Piece piece, Content one, Content other, boolean isSecond) {
        if (other.concepts().contains(piece.concept())) {
            return false;
        }
        if (piece.isAgent() && other.agents().isEmpty()) {
            return false;
        }
        if (piece.lexeme().above().stream().anyMatch(above -> isAlone(above, one, other))) {
            weigh(isSecond);
            return false;
        }
        return other.pieces().stream()
                .noneMatch(theirs ->
                        theirs.isConcept() && (isGeneralOf(piece, theirs, one) || Stems.areKin(theirs, piece)));
    }

    /** {@code ecosystems, including forests} says both. */
    private static boolean isGeneralOf(Piece piece, Piece theirs, Content one) {
        boolean saysBoth = one.concepts().contains(theirs.concept())
                && one.pieces().stream().anyMatch(any -> any.is(Lexeme.Kind.INCLUDING));
        return theirs.lexeme().above().contains(piece.concept()) && !saysBoth;
    }

    /** Whether the other has a wider concept that this one has not. */
    private static boolean isAlone(String above, Content one, Content other) {
        return other.concepts().contains(above) && !one.concepts().contains(above);
    }
}
