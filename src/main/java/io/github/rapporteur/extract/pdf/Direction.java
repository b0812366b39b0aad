package io.github.rapporteur.extract.pdf;

import io.github.rapporteur.text.Box;

/** Where the baseline of a text runs to on the page. */
enum Direction {
    RIGHT,
    DOWN,
    LEFT,
    UP;

    private static final float STRAIGHT = 0.12f;

    /** The direction of a vector in page coordinates (y grows downwards). */
    static Direction of(float x, float y) {
        if (Math.abs(x) >= Math.abs(y)) {
            return x >= 0 ? RIGHT : LEFT;
        }
        return y >= 0 ? DOWN : UP;
    }

    /** Whether a baseline runs along neither side of the page, as that of a watermark. */
    static boolean isSlanted(float x, float y) {
        float small = Math.min(Math.abs(x), Math.abs(y));
        return small > STRAIGHT * Math.max(Math.abs(x), Math.abs(y));
    }

    /** The x of a point in a page turned so that text of this direction runs to the right. */
    float x(float x, float y, PageFrame frame) {
        return switch (this) {
            case RIGHT -> x;
            case DOWN -> y;
            case LEFT -> frame.width() - x;
            case UP -> frame.height() - y;
        };
    }

    /** The y of a point in a page turned so that text of this direction runs to the right. */
    float y(float x, float y, PageFrame frame) {
        return switch (this) {
            case RIGHT -> y;
            case DOWN -> frame.width() - x;
            case LEFT -> frame.height() - y;
            case UP -> x;
        };
    }

    /** A box of the turned page as it stands on the page itself. */
    Box unturn(Box box, PageFrame frame) {
        return switch (this) {
            case RIGHT -> box;
            case DOWN -> new Box(frame.width() - box.bottom(), box.x(), box.height(), box.width());
            case LEFT -> new Box(frame.width() - box.right(), frame.height() - box.bottom(), box.width(), box.height());
            case UP -> new Box(box.y(), frame.height() - box.right(), box.height(), box.width());
        };
    }

    /** The size of the turned page. */
    PageFrame turn(PageFrame frame) {
        return this == RIGHT || this == LEFT ? frame : new PageFrame(frame.height(), frame.width(), frame.fromUser());
    }
}
