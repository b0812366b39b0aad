package io.github.rapporteur.text;

/** A rectangle on a page, in points (1/72 inch) from the page's top left corner as it is read (rotation applied). */
public record Box(float x, float y, float width, float height) {

    /** The right edge. */
    public float right() {
        return x + width;
    }

    /** The lower edge. */
    public float bottom() {
        return y + height;
    }

    /** The smallest rectangle that holds both. */
    public Box cover(Box other) {
        float left = Math.min(x, other.x);
        float top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
