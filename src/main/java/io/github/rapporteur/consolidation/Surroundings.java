package io.github.rapporteur.consolidation;

import io.github.rapporteur.consolidation.Content.Piece;
import io.github.rapporteur.consolidation.Leftover.Slot;
import io.github.rapporteur.consolidation.Lexeme.Kind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands around some pieces of a recommendation, and what that makes of them.
 *
 * @param from the number of the first of them
 * @param to the number behind the last
 */
record Surroundings(List<Piece> pieces, int from, int to) {

    /** Whether they stand beside something: {@code judges and}, {@code prosecutors, judges and}. */
    boolean areBeside() {
        return leanBack() || leanForward();
    }

    /** {@code judges and prosecutors}: the second leans on the first; {@code judges, prosecutors and} does as well. */
    private boolean leanBack() {
        int before = behindTies(from);
        int at = isAgain(before) ? behindTies(before) : before;
        return isAnd(at) || isSign(at, ";；") || (isComma(at) && goesOn(to));
    }

    /** The second verb of {@code ratify one treaty and ratify another}. */
    private boolean isAgain(int at) {
        return at > 0
                && pieces.get(at).isConcept()
                && pieces.subList(0, at).stream().anyMatch(pieces.get(at)::meansTheSameAs);
    }

    /** {@code judges and}, {@code judges, prosecutors and}: the first leans on what both recommendations have. */
    private boolean leanForward() {
        boolean superset = isComma(to) && kind(to + 1) == Kind.INCLUDING;
        boolean clause = isSign(to, ";；") && pieces.stream().skip(to).anyMatch(Piece::isConcept);
        return superset || clause || kind(to) == Kind.INCLUDING || goesOn(to);
    }

    /** Whether they belong to examples: {@code prisoners, in particular women and children}. */
    boolean areExample() {
        Kind before = kind(behindTies(from));
        if (before == Kind.INCLUDING || before == Kind.REGARDLESS) {
            return true;
        }
        int at = from - 1;
        while (at >= 0 && (continuesList(at) || isComma(at) && goesOn(at))) {
            at--;
        }
        return kind(at) == Kind.INCLUDING;
    }

    private boolean continuesList(int at) {
        return pieces.get(at).isConcept()
                || pieces.get(at).isLight()
                || pieces.get(at).isWordTie() && kind(at) == Kind.TIE
                || isAnd(at);
    }

    /** {@code (CEDAW)}: only a name in brackets. */
    boolean areAside() {
        int open = from - 1;
        while (open >= 0 && isNaming(open)) {
            open--;
        }
        int close = to;
        while (close < pieces.size() && isNaming(close)) {
            close++;
        }
        return isSign(open, "(（")
                && isSign(close, ")）")
                && IntStream.range(from, to).allMatch(this::isNaming);
    }

    private boolean isNaming(int at) {
        Piece piece = pieces.get(at);
        boolean isYear =
                !piece.concept().isEmpty() && Character.isDigit(piece.concept().charAt(0));
        return piece.isName() || isYear || piece.is(Kind.ACTOR) || piece.isLight();
    }

    /** Whether they only say what for: {@code in order to save fuel}; not where nothing else is asked for. */
    boolean arePurpose() {
        int tie = from - 1;
        while (tie >= 0 && !pieces.get(tie).is(Kind.PURPOSE) && !isClauseEnd(tie)) {
            tie--;
        }
        return kind(tie) == Kind.PURPOSE && (clauseBefore(tie) || clauseBehind());
    }

    private boolean clauseBefore(int tie) {
        int at = tie - 1;
        while (at >= 0 && !isClauseEnd(at)) {
            if (pieces.get(at).isConcept() && !pieces.get(at).is(Kind.FAINT)) {
                return true;
            }
            at--;
        }
        return isComma(at) && at > 1;
    }

    /** {@code In order to save fuel, ferries should …}. */
    private boolean clauseBehind() {
        int at = to;
        while (at < pieces.size() && !isClauseEnd(at)) {
            at++;
        }
        return isComma(at);
    }

    private boolean isClauseEnd(int at) {
        return kind(at) == Kind.MODAL || isSign(at, ";.；。") || (isComma(at) && !goesOn(at));
    }

    /** {@code increase the pay of}, {@code the pay of … should be}. */
    boolean areObject() {
        if (!areBeside() && kind(from - 1) == Kind.MODAL) {
            return true;
        }
        int before = from - 1;
        while (before >= 0 && pieces.get(before).isLight()) {
            before--;
        }
        boolean acted = before > 0 && pieces.get(before).isConcept() && kind(before - 1) == Kind.MODAL;
        boolean tied = kind(to) == Kind.TIE && pieces.get(to).isWordTie();
        boolean part = pieces.subList(from, to).stream().anyMatch(piece -> piece.is(Kind.PART));
        return tied && !part && (before < 0 || acted);
    }

    /** Whether they speak of all that is of their kind. */
    boolean areUniversal() {
        int start = from;
        while (start > 0 && pieces.get(start - 1).isLight()) {
            start--;
        }
        return kind(behindTies(from)) == Kind.REGARDLESS
                || pieces.subList(start, to).stream().anyMatch(piece -> piece.is(Kind.ALL))
                || kind(to) == Kind.REGARDLESS;
    }

    /** Whether they are next to another part of a name of which they are one. */
    boolean arePartOfName() {
        return pieces.subList(from, to).stream().anyMatch(Piece::isName) && (isName(from - 1) || isName(to));
    }

    /** The concepts before and behind them. */
    Slot slot() {
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

    /** Whether a list goes on: {@code and}, or a comma and later {@code and}, without another clause between them. */
    private boolean goesOn(int start) {
        if (isAnd(start)) {
            return true;
        }
        int at = start;
        while (isComma(at)) {
            at++;
            while (at < pieces.size()
                    && (pieces.get(at).isConcept() || pieces.get(at).isLight() || isTieBehindComma(at))) {
                at++;
            }
        }
        return at > start && isAnd(at);
    }

    /** {@code at home, in school and in institutions}. */
    private boolean isTieBehindComma(int at) {
        return pieces.get(at).isWordTie() && isComma(at - 1);
    }

    private int behindTies(int start) {
        int at = start - 1;
        while (at >= 0 && (pieces.get(at).isLight() || pieces.get(at).isWordTie())) {
            at--;
        }
        return at;
    }

    private Kind kind(int at) {
        return at < 0 || at >= pieces.size()
                ? Kind.LIGHT
                : pieces.get(at).lexeme().kind();
    }

    private boolean isName(int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at).isName();
    }

    private boolean isComma(int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at).isComma();
    }

    private boolean isSign(int at, String signs) {
        return kind(at) == Kind.TIE && signs.contains(pieces.get(at).concept());
    }

    private boolean isAnd(int at) {
        return kind(at) == Kind.AND;
    }
}
