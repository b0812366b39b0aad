package io.github.rapporteur.consolidation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.consolidation.Content.Piece;
import io.github.rapporteur.consolidation.Lexeme.Kind;
import java.util.List;

/**
 * Concepts that stand together in one recommendation and not in the other.
 *
 * @param pieces in the order of the text
 * @param isBeside whether they stand beside something, as one more object, action or addressee; else they qualify it
 * @param isExample whether they only exemplify what stands before them
 * @param isPartOfName whether they belong to a name of which the other recommendation has another part
 * @param isUniversal whether they speak of all that is of their kind
 * @param isObject whether they are that which is acted on, the rest of the object tied to them
 * @param slot the concepts before and behind them
 */
record Leftover(
        ImmutableList<Piece> pieces,
        boolean isBeside,
        boolean isExample,
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
    record Slot(String before, String behind) {}

    /** Whether it is certain what they are: names and words of the lexicon are never other words for something else. */
    boolean isKnown() {
        return pieces.stream().anyMatch(piece -> piece.isKnown() || piece.isName());
    }

    /** Of pieces, those from one place to another that are left over. */
    static Leftover of(List<Piece> pieces, ImmutableList<Piece> left, int from, int to) {
        boolean beside = leansBack(pieces, from, to) || leansForward(pieces, to);
        boolean partOfName = left.stream().anyMatch(Piece::isName) && (isName(pieces, from - 1) || isName(pieces, to));
        Kind before = before(pieces, from);
        boolean example = before == Kind.INCLUDING || before == Kind.REGARDLESS;
        return new Leftover(
                left,
                beside,
                example,
                partOfName,
                isUniversal(pieces, from, to),
                (!beside && kind(pieces, from - 1) == Kind.MODAL) || isObject(pieces, from, to),
                slot(pieces, from, to));
    }

    /** {@code increase the pay of}, {@code the pay of … should be}. */
    private static boolean isObject(List<Piece> pieces, int from, int to) {
        int before = from - 1;
        while (before >= 0 && pieces.get(before).isLight()) {
            before--;
        }
        boolean acted = before > 0
                && pieces.get(before).isConcept()
                && pieces.get(before - 1).is(Kind.MODAL);
        boolean tied = to < pieces.size()
                && pieces.get(to).is(Kind.TIE)
                && pieces.get(to).isWordTie();
        boolean part = pieces.subList(from, to).stream().anyMatch(piece -> piece.is(Kind.PART));
        return tied && !part && (before < 0 || acted);
    }

    private static boolean isUniversal(List<Piece> pieces, int from, int to) {
        int start = from;
        while (start > 0 && pieces.get(start - 1).isLight()) {
            start--;
        }
        return before(pieces, from) == Kind.REGARDLESS
                || pieces.subList(start, to).stream().anyMatch(piece -> piece.is(Kind.ALL))
                || kind(pieces, to) == Kind.REGARDLESS;
    }

    private static Slot slot(List<Piece> pieces, int from, int to) {
        int before = from - 1;
        while (before >= 0 && !pieces.get(before).isConcept()) {
            before--;
        }
        int behind = to;
        while (behind < pieces.size() && !pieces.get(behind).isConcept()) {
            behind++;
        }
        return new Slot(
                before < 0 ? "" : pieces.get(before).concept(),
                behind >= pieces.size() ? "" : pieces.get(behind).concept());
    }

    /** {@code judges and prosecutors}: the second leans on the first; {@code judges, prosecutors and} does as well. */
    private static boolean leansBack(List<Piece> pieces, int from, int to) {
        int at = from - 1;
        while (at >= 0 && (pieces.get(at).isLight() || pieces.get(at).isWordTie())) {
            at--;
        }
        return isAnd(pieces, at) || (isComma(pieces, at) && goesOn(pieces, to));
    }

    /** {@code judges and}, {@code judges, prosecutors and}: the first leans on what both recommendations have. */
    private static boolean leansForward(List<Piece> pieces, int to) {
        boolean superset = isComma(pieces, to) && kind(pieces, to + 1) == Kind.INCLUDING;
        return superset || kind(pieces, to) == Kind.INCLUDING || goesOn(pieces, to);
    }

    /** Whether a list goes on: {@code and}, or a comma and later {@code and}, without another clause between them. */
    private static boolean goesOn(List<Piece> pieces, int from) {
        if (isAnd(pieces, from)) {
            return true;
        }
        int at = from;
        while (isComma(pieces, at)) {
            at++;
            while (at < pieces.size()
                    && (pieces.get(at).isConcept() || pieces.get(at).isLight() || isTieBehindComma(pieces, at))) {
                at++;
            }
        }
        return at > from && isAnd(pieces, at);
    }

    /** {@code at home, in school and in institutions}. */
    private static boolean isTieBehindComma(List<Piece> pieces, int at) {
        return pieces.get(at).isWordTie() && isComma(pieces, at - 1);
    }

    private static Kind before(List<Piece> pieces, int from) {
        int at = from - 1;
        while (at >= 0 && (pieces.get(at).isLight() || pieces.get(at).isWordTie())) {
            at--;
        }
        return kind(pieces, at);
    }

    private static Kind kind(List<Piece> pieces, int at) {
        return at < 0 || at >= pieces.size()
                ? Kind.LIGHT
                : pieces.get(at).lexeme().kind();
    }

    private static boolean isName(List<Piece> pieces, int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at).isName();
    }

    private static boolean isComma(List<Piece> pieces, int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at).isComma();
    }

    private static boolean isAnd(List<Piece> pieces, int at) {
        return kind(pieces, at) == Kind.AND;
    }
}
