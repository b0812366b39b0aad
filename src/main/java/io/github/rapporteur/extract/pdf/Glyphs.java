package io.github.rapporteur.extract.pdf;

import java.util.Arrays;

/**
 * The glyphs of one page in the order they are drawn, as columns of primitives: a page has thousands of them. All
 * measures are in points from the top left corner of the page as it is read.
 */
final class Glyphs {
    private static final int FIRST_CAPACITY = 4096;

    private int size;
    private float[] x = new float[FIRST_CAPACITY];
    private float[] baseline = new float[FIRST_CAPACITY];
    private float[] width = new float[FIRST_CAPACITY];
    private float[] height = new float[FIRST_CAPACITY];
    private String[] text = new String[FIRST_CAPACITY];
    private Face[] face = new Face[FIRST_CAPACITY];

    void add(float left, float base, float advance, float fontSize, String characters, Face font) {
        if (size == x.length) {
            grow();
        }
        x[size] = left;
        baseline[size] = base;
        width[size] = advance;
        height[size] = fontSize;
        text[size] = characters;
        face[size] = font;
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

    Face face(int glyph) {
        return face[glyph];
    }
}
