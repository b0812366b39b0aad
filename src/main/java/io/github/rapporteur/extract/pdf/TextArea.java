package io.github.rapporteur.extract.pdf;

import io.github.rapporteur.text.BlockKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where on a page its lines begin and end.
 *
 * @param left the edge at which many lines start
 * @param right the edge at which many lines end
 */
record TextArea(float left, float right) {
    private static final float SAME_EDGE = 1.5f;
    private static final float SHARE = 0.12f;
    private static final float SAME_MIDDLE = 0.02f;
    private static final float NARROWEST_MARGIN = 0.06f;

    /**
     * Where some lines of a page, all or those of a column, begin and end.
     *
     * @param width of the page
     */
    static TextArea of(List<Line> of, float width) {
        List<Line> lines =
                of.stream().filter(line -> line.kind() == BlockKind.LINE).toList();
        if (lines.isEmpty()) {
            return new TextArea(0, width);
        }
        return new TextArea(edge(lines, Line::left), -edge(lines, line -> -line.right()));
    }

    /** The smallest value at which enough text stands. */
    private static float edge(List<Line> lines, ToDoubleFunction<Line> value) {
        List<Line> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(value));
        int all = lines.stream().mapToInt(line -> line.text().length()).sum();
        int from = 0;
        int weight = 0;
        for (Line line : sorted) {
            weight += line.text().length();
            while (value.applyAsDouble(line) - value.applyAsDouble(sorted.get(from)) > SAME_EDGE) {
                weight -= sorted.get(from).text().length();
                from++;
            }
            if (weight >= SHARE * all) {
                return (float) value.applyAsDouble(sorted.get(from));
            }
        }
        return (float) value.applyAsDouble(sorted.getFirst());
    }

    /** How far a line starts behind the edge it is read from, in points; negative where it starts before the edge. */
    float indent(Line line) {
        return line.rightToLeft() ? right - line.right() : line.left() - left;
    }

    /** Whether a line stands in the middle of the text or of the page, well clear of both edges. */
    boolean isCentred(Line line, float pageWidth) {
        float width = right - left;
        float middle = (line.left() + line.right()) / 2;
        boolean clear =
                line.left() - left > NARROWEST_MARGIN * width && right - line.right() > NARROWEST_MARGIN * width;
        return clear && (isNear(middle, (left + right) / 2, width) || isNear(middle, pageWidth / 2, width));
    }

    private static boolean isNear(float one, float other, float width) {
        return Math.abs(one - other) < SAME_MIDDLE * width;
    }
}
