package io.github.rapporteur.consolidation;

import com.google.common.base.Strings;
import io.github.rapporteur.consolidation.Content.Piece;

/** Tells whether unknown words come from the same root. */
final class Stems {
    private static final int SHORTEST = 5;
    private static final double SHARE = 0.7;

    private Stems() {}

    /** Whether two words, neither of them in the lexicon, begin alike for most of their length. */
    static boolean areKin(Piece one, Piece other) {
        if (one.lexeme().isNear(other.lexeme())) {
            return true;
        }
        if (one.isKnown() || other.isKnown()) {
            return false;
        }
        String first = one.concept();
        String second = other.concept();
        int common = Strings.commonPrefix(first, second).length();
        return common >= SHORTEST && common >= SHARE * Math.max(first.length(), second.length());
    }
}
