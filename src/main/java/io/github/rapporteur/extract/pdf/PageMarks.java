package io.github.rapporteur.extract.pdf;

import java.util.EnumMap;
import java.util.Map;

/** Everything of interest that is drawn on one page: glyphs by the direction in which they run, and straight lines. */
final class PageMarks {
    private final PageFrame frame;
    private final Map<Direction, Glyphs> glyphs = new EnumMap<>(Direction.class);
    private final Glyphs slanted = new Glyphs(16);
    private final PathTracer paths = new PathTracer();
    private boolean isSlanted;
    private Direction direction = Direction.RIGHT;
    private Glyphs target;
    private int size;

    PageMarks(PageFrame frame) {
        this.frame = frame;
        target = new Glyphs(4096);
        glyphs.put(Direction.RIGHT, target);
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

    /** The glyphs that follow stand on a baseline that runs along the x axis of a map. */
    void follow(Matrix way) {
        isSlanted = Direction.isSlanted(way.a(), way.b());
        direction = Direction.of(way.a(), way.b());
        target = isSlanted ? slanted : glyphs(direction);
    }

    /**
     * Adds a glyph.
     *
     * @param x its origin, in page coordinates, like {@code y}
     * @param width how far the pen moves on, in points
     * @param height of the font, in points
     * @param kind see {@link Characters#kind}
     */
    void add(float x, float y, float width, float height, String text, byte kind, Face face) {
        size++;
        if (isSlanted) {
            target.add(target.size() * height, height, height, height, text, kind, face);
        } else if (x >= -height && y >= -height && x <= frame.width() + height && y <= frame.height() + height) {
            if (direction == Direction.RIGHT) {
                target.add(x, y, width, height, text, kind, face);
            } else {
                target.add(direction.x(x, y, frame), direction.y(x, y, frame), width, height, text, kind, face);
            }
        }
    }

    int size() {
        return size;
    }
}
