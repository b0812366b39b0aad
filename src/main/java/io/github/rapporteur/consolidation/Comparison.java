package io.github.rapporteur.consolidation;

import com.google.common.collect.Sets;
import io.github.rapporteur.consolidation.Content.Piece;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out how a second recommendation stands to a first, from what each says that the other does not.
 *
 * <ol>
 *   <li>Who contradicts the other, asks others or asks for another action, says something else.
 *   <li>So do two of which each says less than half of what the other does.
 *   <li>Examples, purposes and words of little meaning make no difference, unless the other has something else in their
 *       place.
 *   <li>What is left over beside something is one more demand: who has it asks for more. What is left over otherwise
 *       restricts: who has it asks for less. So does who names one of a kind where the other names the kind.
 *   <li>Something in the place of something else, another object or another part of a name is something else.
 *   <li>Who asks for more in one way and for less in another says something else, unless most is common and what differs
 *       may be other words for the same.
 * </ol>
 */
final class Comparison {
    /** Of two that each say something the other does not, how much must be common for them to be one wording of another. */
    private static final double REWORDED = 0.6;

    private final Content first;
    private final Content second;
    private final Leftovers allFirst;
    private final Leftovers allSecond;
    private final Leftovers onlyFirst;
    private final Leftovers onlySecond;

    private Comparison(Content first, Content second) {
        this.first = first;
        this.second = second;
        this.allFirst = Leftovers.of(first, second);
        this.allSecond = Leftovers.of(second, first);
        this.onlyFirst = allFirst.weighty(allSecond);
        this.onlySecond = allSecond.weighty(allFirst);
    }

    /** The relation of the second to the first. */
    static Relation of(Content first, Content second) {
        return haveOtherAgents(first, second) ? Relation.SIMILAR : written(first, second);
    }

    private static Relation written(Content first, Content second) {
        return new Comparison(WrittenOut.of(first, second), WrittenOut.of(second, first)).relation();
    }

    private Relation relation() {
        if (contradict() || haveOtherActions() || haveLittleInCommon()) {
            return Relation.SIMILAR;
        }
        if (onlyFirst.isUniversal() != onlySecond.isUniversal() && !onlyFirst.isEmpty() && !onlySecond.isEmpty()) {
            return onlyFirst.isUniversal() ? Relation.NARROWER : Relation.WIDER;
        }
        if (haveOtherNames() || haveOtherObjects() || isReplaced()) {
            return Relation.SIMILAR;
        }
        Set<Relation> ways = ways();
        if (ways.size() > 1) {
            return conflicting();
        }
        return ways.stream().findFirst().orElse(Relation.SAME);
    }

    private boolean contradict() {
        return first.isDenied(second) != second.isDenied(first);
    }

    private static boolean haveOtherAgents(Content first, Content second) {
        return !first.agents().isEmpty()
                && !second.agents().isEmpty()
                && first.agents().stream()
                        .noneMatch(one -> second.agents().stream().anyMatch(other -> areRelated(one, other)));
    }

    private static boolean areRelated(Lexeme one, Lexeme other) {
        return one.concept().equals(other.concept())
                || one.above().contains(other.concept())
                || other.above().contains(one.concept());
    }

    /** {@code confiscate proceeds} and {@code return the confiscated proceeds}. */
    private boolean haveOtherActions() {
        Optional<Piece> one = first.action();
        Optional<Piece> other = second.action();
        return one.isPresent()
                && other.isPresent()
                && (isOnlyMentioned(one.get(), second, other.get()) || isOnlyMentioned(other.get(), first, one.get()));
    }

    private static boolean isOnlyMentioned(Piece action, Content other, Piece theirs) {
        return other.attributes().contains(action.concept())
                && !action.concept().equals(theirs.concept());
    }

    private boolean haveLittleInCommon() {
        return allFirst.weight() > first.weight() / 2 && allSecond.weight() > second.weight() / 2;
    }

    private boolean haveOtherNames() {
        return onlyFirst.any(Leftover::isPartOfName) || onlySecond.any(Leftover::isPartOfName);
    }

    /** {@code increase nurses} and {@code increase the pay of nurses}. */
    private boolean haveOtherObjects() {
        return (onlyFirst.isEmpty() && onlySecond.any(Leftover::isObject))
                || (onlySecond.isEmpty() && onlyFirst.any(Leftover::isObject));
    }

    /** Whether in one recommendation something stands in the place of something else in the other. */
    private boolean isReplaced() {
        return onlyFirst.any(left -> onlySecond.any(other -> other.slot().equals(left.slot())));
    }

    /** Where each of the differences leads. */
    private Set<Relation> ways() {
        Set<Relation> ways = EnumSet.noneOf(Relation.class);
        if (onlySecond.isSpecific()) {
            ways.add(Relation.NARROWER);
        }
        if (onlyFirst.isSpecific()) {
            ways.add(Relation.WIDER);
        }
        if (first.isRegardless() != second.isRegardless()) {
            ways.add(first.isRegardless() ? Relation.NARROWER : Relation.WIDER);
        }
        Set<Relation> before = EnumSet.copyOf(Sets.union(ways, Set.of(Relation.SAME)));
        onlyFirst.all().stream()
                .filter(left -> !(left.isUniversal() && before.contains(Relation.NARROWER)))
                .forEach(left -> ways.add(left.isBeside() ? Relation.NARROWER : Relation.WIDER));
        onlySecond.all().stream()
                .filter(left -> !(left.isUniversal() && before.contains(Relation.WIDER)))
                .forEach(left -> ways.add(left.isBeside() ? Relation.WIDER : Relation.NARROWER));
        return ways;
    }

    /** What leads in both ways. */
    private Relation conflicting() {
        if (onlySecond.isEmpty()) {
            return onlyFirst.any(Leftover::isBeside) ? Relation.NARROWER : Relation.SIMILAR;
        }
        if (onlyFirst.isEmpty()) {
            return onlySecond.any(Leftover::isBeside) ? Relation.WIDER : Relation.SIMILAR;
        }
        boolean known = onlyFirst.any(Leftover::isKnown) && onlySecond.any(Leftover::isKnown);
        return !known && overlap() >= REWORDED ? Relation.SAME : Relation.SIMILAR;
    }

    private double overlap() {
        int common = Sets.intersection(first.concepts(), second.concepts()).size();
        return 2.0
                * common
                / Math.max(1, first.concepts().size() + second.concepts().size());
    }
}
