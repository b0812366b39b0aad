package io.github.rapporteur.extract.pdf;

/**
 * Glyphs drawn one after another on one baseline in one size.
 *
 * @param from the first glyph
 * @param to behind the last glyph
 * @param left where the first starts
 * @param right where the last ends
 * @param baseline in points from the top
 * @param size of the font, in points
 * @param blank whether nothing of it is inked
 * @param mark whether it is only a mark set over or under a letter
 */
record Run(int from, int to, float left, float right, float baseline, float size, boolean blank, boolean mark) {
    int length() {
        return to - from;
    }
}
