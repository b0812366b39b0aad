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

    Glyphs(int capacity) {
        x = new float[capacity];
        baseline = new float[capacity];
        width = new float[capacity];
        height = new float[capacity];
        text = new String[capacity];
        face = new Face[capacity];
    }

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

    Face face(int glyph) {
        return face[glyph];
    }
}
