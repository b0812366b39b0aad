package io.github.rapporteur.extract.pdf;

/**
 * A table among the strips of a page.
 *
 * @param from the first strip
 * @param to behind the last strip
 * @param lefts where its columns begin
 * @param rights where its columns end
 * @param rules the y of the rules across it, from top to bottom
 */
record TableArea(int from, int to, float[] lefts, float[] rights, float[] rules) {
    int columns() {
        return lefts.length;
    }

    /** The middle of the space behind a column. */
    float gutter(int column) {
        return (rights[column] + lefts[column + 1]) / 2;
    }
}
