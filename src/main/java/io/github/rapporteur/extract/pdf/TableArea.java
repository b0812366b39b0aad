package io.github.rapporteur.extract.pdf;

/**
 * A table among the strips of a page.
 *
 * @param from the first strip
 * @param to behind the last strip
 * @param lefts where its columns begin
 * @param rights where its columns end
 * @param rules the y of the rules across it, from top to bottom
 * @param grid whether upright rules part its columns: each cell is a box
 */
record TableArea(int from, int to, float[] lefts, float[] rights, float[] rules, boolean grid) {
    /** A table whose columns are known by what stands in them. */
    TableArea(int from, int to, float[] lefts, float[] rights, float[] rules) {
        this(from, to, lefts, rights, rules, false);
    }

    int columns() {
        return lefts.length;
    }

    /** The middle of the space behind a column. */
    float gutter(int column) {
        return (rights[column] + lefts[column + 1]) / 2;
    }
}
