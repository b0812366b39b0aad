package io.github.rapporteur.extract.pdf;

/**
 * Whether a document gives right-to-left brackets the character of their shape or that of their meaning. Lines with
 * whole pairs show it; lines with one half of a pair follow what was seen before.
 */
final class BracketHabit {
    private int votes;

    /**
     * Whether the brackets of a line must be mirrored.
     *
     * @param plain how many of them stand alone if they are not
     * @param mirrored how many stand alone if they are
     */
    boolean isMirrored(int plain, int mirrored) {
        votes += Integer.compare(plain, mirrored);
        return mirrored < plain || mirrored == plain && votes > 0;
    }
}
