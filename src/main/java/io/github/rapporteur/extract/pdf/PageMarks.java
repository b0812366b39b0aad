package io.github.rapporteur.extract.pdf;

import java.util.EnumMap;
import java.util.Map;

/** Everything of interest that is drawn on one page: glyphs by the direction in which they run, and straight lines. */
final class PageMarks {
    private final PageFrame frame;
    private final Map<Direction, Glyphs> glyphs = new EnumMap<>(Direction.class);
    private final Glyphs slanted = new Glyphs(16);
    private final PathTracer paths = new PathTracer();
    private int size;

    PageMarks(PageFrame frame) {
        this.frame = frame;
        glyphs.put(Direction.RIGHT, new Glyphs(4096));
    }

    PageFrame frame() {
        return frame;
    }

    /** The glyphs of a direction, in the coordinates of a page turned so that they run to the right. */
    Glyphs glyphs(Direction direction) {
        return glyphs.computeIfAbsent(direction, unused -> new Glyphs(256));
    }

    boolean has(Direction direction) {
        return glyphs.containsKey(direction);
    }

    /** Watermarks and the like, in no useful coordinates. */
    Glyphs slanted() {
        return slanted;
    }

    PathTracer paths() {
        return paths;
    }

    /** The direction most glyphs run in: tables are often printed sideways. */
    Direction mainDirection() {
        Direction main = Direction.RIGHT;
        for (Map.Entry<Direction, Glyphs> entry : glyphs.entrySet()) {
            if (entry.getValue().size() > glyphs(main).size()) {
                main = entry.getKey();
            }
        }
        return main;
    }

    /**
     * Adds a glyph.
     *
     * @param x its origin, in page coordinates, like {@code y}
     * @param way the map whose x axis the baseline follows
     * @param width how far the pen moves on, in points
     * @param height of the font, in points
     */
    void add(float x, float y, Matrix way, float width, float height, String text, Face face) {
        size++;
        if (Direction.isSlanted(way.a(), way.b())) {
            slanted.add(slanted.size() * height, height, height, height, text, face);
            return;
        }
        if (x < -height || y < -height || x > frame.width() + height || y > frame.height() + height) {
            return;
        }
        Direction direction = Direction.of(way.a(), way.b());
        glyphs(direction).add(direction.x(x, y, frame), direction.y(x, y, frame), width, height, text, face);
    }

    int size() {
        return size;
    }
}
