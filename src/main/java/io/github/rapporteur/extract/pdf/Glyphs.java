package io.github.rapporteur.extract.pdf;

import java.util.Arrays;

/**
 * The glyphs of one page in the order they are drawn, as columns of primitives: a page has thousands of them. All
 * measures are in points from the top left corner of the page as it is read.
 */
final class Glyphs {
    private int size;
    private float[] x;
    private float[] baseline;
    private float[] width;
    private float[] height;
    private String[] text;
    private Face[] face;
    private byte[] kind;

    Glyphs(int capacity) {
        x = new float[capacity];
        baseline = new float[capacity];
        width = new float[capacity];
        height = new float[capacity];
        text = new String[capacity];
        face = new Face[capacity];
        kind = new byte[capacity];
    }

    /** @param sort see {@link Characters#kind} */
    void add(float left, float base, float advance, float fontSize, String characters, byte sort, Face font) {
        if (size == x.length) {
            grow();
        }
        x[size] = left;
        baseline[size] = base;
        width[size] = advance;
        height[size] = fontSize;
        text[size] = characters;
        face[size] = font;
        kind[size] = sort;
        size++;
    }

    private void grow() {
        int capacity = size * 2;
        x = Arrays.copyOf(x, capacity);
        baseline = Arrays.copyOf(baseline, capacity);
        width = Arrays.copyOf(width, capacity);
        height = Arrays.copyOf(height, capacity);
        text = Arrays.copyOf(text, capacity);
        face = Arrays.copyOf(face, capacity);
        kind = Arrays.copyOf(kind, capacity);
    }

    /**
     * Makes all glyphs from {@code from} on one glyph that reads {@code characters}: what a PDF says about a group of
     * glyphs that do not map one to one to characters.
     */
    void merge(int from, String characters) {
        if (from >= size) {
            return;
        }
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (int i = from; i < size; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, right(i));
        }
        x[from] = left;
        width[from] = right - left;
        text[from] = characters;
        kind[from] = Characters.kind(characters);
        size = from + 1;
    }

    int size() {
        return size;
    }

    float x(int glyph) {
        return x[glyph];
    }

    float right(int glyph) {
        return x[glyph] + width[glyph];
    }

    float baseline(int glyph) {
        return baseline[glyph];
    }

    float fontSize(int glyph) {
        return height[glyph];
    }

    String text(int glyph) {
        return text[glyph];
    }

    /** Whether nothing of it is inked. */
    boolean isBlank(int glyph) {
        return (kind[glyph] & Characters.BLANK) != 0;
    }

    /** Whether it has no character at all. */
    boolean isEmpty(int glyph) {
        return (kind[glyph] & Characters.EMPTY) != 0;
    }

    /** Whether it is set over or under the letter before it. */
    boolean isMark(int glyph) {
        return (kind[glyph] & Characters.MARK) != 0;
    }

    /** Whether it is written from right to left. */
    boolean isRightToLeft(int glyph) {
        return (kind[glyph] & Characters.RIGHT_TO_LEFT) != 0;
    }

    /** Whether most of what is inked is written from right to left. */
    boolean areRightToLeft() {
        int arabic = 0;
        int inked = 0;
        for (int i = 0; i < size; i++) {
            arabic += isRightToLeft(i) ? 1 : 0;
            inked += isBlank(i) ? 0 : 1;
        }
        return arabic * 2 > inked;
    }

    Face face(int glyph) {
        return face[glyph];
    }
}
