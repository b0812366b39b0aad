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
        return lines.stream()
                .filter(line -> line.baseline() < HEAD * height)
                .sorted(Comparator.comparingDouble(Line::baseline))
                .limit(OUTERMOST)
                .toList();
    }

    /** The lines near the lower edge, where running feet stand: a dozen at most, the outermost first. */
    List<Line> foot() {
        return lines.stream()
                .filter(line -> line.baseline() > FOOT * height)
                .sorted(Comparator.comparingDouble(Line::baseline).reversed())
                .limit(OUTERMOST)
                .toList();
    }

    /** Both. */
    List<Line> edges() {
        List<Line> edges = new ArrayList<>(head());
        edges.addAll(foot());
        return edges;
    }
}
