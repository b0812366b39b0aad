package io.github.rapporteur.search;

import com.google.common.base.Ascii;

/** Pieces of a query as notes show them. */
final class Shown {
    private static final int LONGEST = 80;

    private Shown() {}

    /** The beginning of a long piece, all of a short one. */
    static String of(String piece) {
        return Ascii.truncate(piece, LONGEST, "…");
    }

    /** The end of a long piece, all of a short one. */
    static String end(String piece) {
        return piece.length() <= LONGEST ? piece : "…" + piece.substring(piece.length() - LONGEST + 1);
    }
}
