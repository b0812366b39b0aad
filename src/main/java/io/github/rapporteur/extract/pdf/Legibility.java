package io.github.rapporteur.extract.pdf;

/**
 * Counts how much of what a font prints has a plausible character. Fonts with broken maps give letters no character at
 * all, control characters, or a space although they are inked.
 */
final class Legibility {
    /** Below this share of lost characters a reader can still guess the words. */
    private static final double TOLERABLE = 0.04;

    private static final int FEWEST = 20;

    private int glyphs;
    private int lost;

    void count(boolean legible) {
        glyphs++;
        lost += legible ? 0 : 1;
    }

    int glyphs() {
        return glyphs;
    }

    int lost() {
        return lost;
    }

    boolean isBroken() {
        return lost >= FEWEST && lost > glyphs * TOLERABLE;
    }
}
