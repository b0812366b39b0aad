package io.github.rapporteur.text;

/**
 * A half-open range of a text, in UTF-16 code units: {@code start} is the first unit inside, {@code end} the first one
 * behind.
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the range is negative or turned round */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The number of UTF-16 units inside. */
    public int length() {
        return end - start;
    }

    /** Whether nothing is inside. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether {@code other} lies wholly inside this span; the ends may meet. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at {@code offset} is inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** This span moved by {@code distance} units. */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /**
     * The part of {@code text} this span names.
     *
     * @throws IndexOutOfBoundsException if the span reaches behind the text
     */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
