package io.github.rapporteur.extract.pdf;

/**
 * A drawn straight line, along a side of the page, in points from its top left corner.
 *
 * @param horizontal whether it runs from left to right
 * @param at its y when horizontal, else its x
 * @param from where it starts, the smaller coordinate
 * @param to where it ends
 */
record Rule(boolean horizontal, float at, float from, float to) {
    float length() {
        return to - from;
    }
}
