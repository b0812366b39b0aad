package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Follows the paths a page draws and keeps what looks like a straight line: strokes, and boxes too thin to be anything else. */
final class PathTracer {
    private static final float THIN = 3;
    private static final float SHORTEST = 6;
    private static final float SAME_LINE = 1.5f;
    private static final float JOIN = 2.5f;
    private static final int MAX_RULES = 5_000;
    private static final int MAX_PENDING = 10_000;

    private final List<Rule> rules = new ArrayList<>();
    private final List<float[]> boxes = new ArrayList<>();
    private final List<float[]> strokes = new ArrayList<>();
    private float x;
    private float y;
    private float startX;
    private float startY;

    void moveTo(float toX, float toY) {
        x = toX;
        y = toY;
        startX = toX;
        startY = toY;
    }

    void lineTo(float toX, float toY) {
        if (strokes.size() < MAX_PENDING) {
            strokes.add(new float[] {x, y, toX, toY});
        }
        x = toX;
        y = toY;
    }

    void curveTo(float toX, float toY) {
        x = toX;
        y = toY;
    }

    void close() {
        lineTo(startX, startY);
    }

    void box(float x0, float y0, float x1, float y1) {
        if (boxes.size() < MAX_PENDING) {
            boxes.add(new float[] {Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)});
        }
    }

    /** Ends the path: what was traced is painted, or dropped when it only clips. */
    void paint(boolean stroked, boolean filled) {
        if (stroked || filled) {
            boxes.forEach(box -> box(box, stroked));
        }
        if (stroked) {
            strokes.forEach(stroke -> line(stroke[0], stroke[1], stroke[2], stroke[3]));
        } else if (filled && !strokes.isEmpty()) {
            outline();
        }
        boxes.clear();
        strokes.clear();
    }

    private void box(float[] box, boolean stroked) {
        float width = box[2] - box[0];
        float height = box[3] - box[1];
        if (height < THIN && width >= SHORTEST) {
            add(new Rule(true, (box[1] + box[3]) / 2, box[0], box[2]));
        } else if (width < THIN && height >= SHORTEST) {
            add(new Rule(false, (box[0] + box[2]) / 2, box[1], box[3]));
        } else if (stroked) {
            line(box[0], box[1], box[2], box[1]);
            line(box[0], box[3], box[2], box[3]);
            line(box[0], box[1], box[0], box[3]);
            line(box[2], box[1], box[2], box[3]);
        }
    }

    /** A filled outline is a line when the box around it is thin. */
    private void outline() {
        float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (float[] stroke : strokes) {
            box[0] = Math.min(box[0], Math.min(stroke[0], stroke[2]));
            box[1] = Math.min(box[1], Math.min(stroke[1], stroke[3]));
            box[2] = Math.max(box[2], Math.max(stroke[0], stroke[2]));
            box[3] = Math.max(box[3], Math.max(stroke[1], stroke[3]));
        }
        box(box, false);
    }

    private void line(float x0, float y0, float x1, float y1) {
        float width = Math.abs(x1 - x0);
        float height = Math.abs(y1 - y0);
        if (height < 1 && width >= SHORTEST) {
            add(new Rule(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1)));
        } else if (width < 1 && height >= SHORTEST) {
            add(new Rule(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)));
        }
    }

    private void add(Rule rule) {
        if (rules.size() < MAX_RULES) {
            rules.add(rule);
        }
    }

    /** The lines drawn, pieces of one line put together. */
    List<Rule> rules() {
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(Rule::horizontal)
                .thenComparing(rule -> Math.round(rule.at() / SAME_LINE))
                .thenComparing(Rule::from));
        List<Rule> joined = new ArrayList<>();
        for (Rule rule : sorted) {
            Rule last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && continues(last, rule)) {
                joined.set(
                        joined.size() - 1,
                        new Rule(rule.horizontal(), last.at(), last.from(), Math.max(last.to(), rule.to())));
            } else {
                joined.add(rule);
            }
        }
        return joined;
    }

    private static boolean continues(Rule last, Rule next) {
        return last.horizontal() == next.horizontal()
                && Math.abs(last.at() - next.at()) <= SAME_LINE
                && next.from() <= last.to() + JOIN
                && next.from() >= last.from() - JOIN;
    }
}
