package io.github.rapporteur.extract.pdf;

/**
 * Rows of a page that fall into two columns.
 *
 * @param x where the columns are parted
 * @param from the first row
 * @param to behind the last row
 * @param weight how many lines speak for it; 0 where it is no zone
 */
record ColumnZone(float x, int from, int to, int weight) {
    /** No columns at all. */
    static final ColumnZone NONE = new ColumnZone(0, 0, 0, 0);
}
