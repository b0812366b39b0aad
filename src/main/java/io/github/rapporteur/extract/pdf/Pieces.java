package io.github.rapporteur.extract.pdf;

import java.util.Arrays;

/**
 * The stretches of a strip between its wide gaps.
 *
 * @param starts the first member of each
 * @param lefts where each starts
 * @param rights where each ends
 */
record Pieces(int[] starts, float[] lefts, float[] rights) {
    private static final int FEW = 4;

    /** Cuts at gaps wider than {@code ems} times the font size. */
    static Pieces of(Strip strip, float ems) {
        float gap = ems * strip.size();
        int[] starts = new int[FEW];
        float[] lefts = new float[FEW];
        float[] rights = new float[FEW];
        int count = 0;
        float right = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < strip.length(); i++) {
            if (strip.isBlank(i)) {
                continue;
            }
            float left = strip.left(i);
            if (left - right > gap) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                    lefts = Arrays.copyOf(lefts, 2 * count);
                    rights = Arrays.copyOf(rights, 2 * count);
                }
                starts[count] = i;
                lefts[count] = left;
                count++;
            }
            right = Math.max(right, strip.right(i));
            rights[Math.max(0, count - 1)] = right;
        }
        return new Pieces(Arrays.copyOf(starts, count), Arrays.copyOf(lefts, count), Arrays.copyOf(rights, count));
    }

    int count() {
        return starts.length;
    }

    float left() {
        return lefts[0];
    }

    float right() {
        return rights[rights.length - 1];
    }

    /** How much of the line is covered from one piece to before another. */
    float covered(int from, int to) {
        float covered = 0;
        for (int i = from; i < to; i++) {
            covered += rights[i] - lefts[i];
        }
        return covered;
    }

    /** The first piece that starts right of {@code x}, or {@link #count()}. */
    int firstRightOf(float x) {
        int piece = 0;
        while (piece < starts.length && lefts[piece] < x) {
            piece++;
        }
        return piece;
    }

    /** The piece that starts at {@code x}, or -1. */
    int starts(float x, float slack) {
        for (int i = 0; i < lefts.length; i++) {
            if (Math.abs(lefts[i] - x) < slack) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a piece runs over {@code x}. */
    boolean crosses(float x) {
        int piece = firstRightOf(x);
        return piece > 0 && rights[piece - 1] > x;
    }
}
