package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a strip between its wide gaps.
 *
 * @param starts the first member of each
 * @param lefts where each starts
 * @param rights where each ends
 */
record Pieces(int[] starts, float[] lefts, float[] rights) {

    /** Cuts at gaps wider than {@code ems} times the font size. */
    static Pieces of(Strip strip, float ems) {
        float gap = ems * strip.size();
        List<Integer> starts = new ArrayList<>();
        List<Float> lefts = new ArrayList<>();
        List<Float> rights = new ArrayList<>();
        float right = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < strip.length(); i++) {
            if (strip.isBlank(i)) {
                continue;
            }
            if (strip.left(i) - right > gap) {
                if (!starts.isEmpty()) {
                    rights.add(right);
                }
                starts.add(i);
                lefts.add(strip.left(i));
            }
            right = Math.max(right, strip.right(i));
        }
        rights.add(right);
        return new Pieces(ints(starts), floats(lefts), floats(rights));
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static float[] floats(List<Float> values) {
        float[] result = new float[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = values.get(i);
        }
        return result;
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

    /** Whether a piece runs over {@code x}. */
    boolean crosses(float x) {
        int piece = firstRightOf(x);
        return piece > 0 && rights[piece - 1] > x;
    }
}
