package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page read into lines.
 *
 * @param number 1-based
 * @param width in points
 * @param height in points
 * @param lines in reading order
 */
record PageLines(int number, float width, float height, ImmutableList<Line> lines) {
    private static final float HEAD = 0.2f;
    private static final float FOOT = 0.82f;
    private static final int OUTERMOST = 12;

    PageLines with(Iterable<Line> other) {
        return new PageLines(number, width, height, ImmutableList.copyOf(other));
    }

    /** The lines near the upper edge, where running heads stand: a dozen at most, the outermost first. */
    List<Line> head() {
        return outermost(Float.NEGATIVE_INFINITY, HEAD * height, (a, b) -> Float.compare(a.baseline(), b.baseline()));
    }

    /** The lines near the lower edge, where running feet stand: a dozen at most, the outermost first. */
    List<Line> foot() {
        return outermost(FOOT * height, Float.POSITIVE_INFINITY, (a, b) -> Float.compare(b.baseline(), a.baseline()));
    }

    private List<Line> outermost(float from, float to, Comparator<Line> order) {
        List<Line> found = new ArrayList<>();
        for (Line line : lines) {
            if (line.baseline() > from && line.baseline() < to) {
                found.add(line);
            }
        }
        found.sort(order);
        return found.subList(0, Math.min(OUTERMOST, found.size()));
    }

    /** Both. */
    List<Line> edges() {
        List<Line> edges = new ArrayList<>(head());
        edges.addAll(foot());
        return edges;
    }
}
