package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;

/**
 * A page read into lines.
 *
 * @param number 1-based
 * @param width in points
 * @param height in points
 * @param lines in reading order
 */
record PageLines(int number, float width, float height, ImmutableList<Line> lines) {

    PageLines with(Iterable<Line> other) {
        return new PageLines(number, width, height, ImmutableList.copyOf(other));
    }
}
