package io.github.rapporteur.extract.pdf;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What 256 neighbouring codes of a font mean, each asked of the font only once, and how often each was printed. */
final class Codes {
    static final int SIZE = 256;

    private final Face face;
    private final int first;
    private final @Nullable String[] texts = new String[SIZE];
    private final float[] widths = new float[SIZE];
    private final int[] printed = new int[SIZE];
    private final byte[] kinds = new byte[SIZE];

    /** @param code one of them */
    Codes(Face face, int code) {
        this.face = face;
        first = code & -SIZE;
        Arrays.fill(widths, Float.NaN);
    }

    /** Counts a code as printed; returns its place among these. */
    int use(int code) {
        int index = code & (SIZE - 1);
        if (printed[index]++ == 0) {
            load(index);
        }
        return index;
    }

    private void load(int index) {
        String text = face.ask(first + index);
        texts[index] = text;
        kinds[index] = Characters.kind(text);
        widths[index] = face.measure(first + index);
    }

    /** The characters a used code means; empty where the font does not tell. */
    String text(int index) {
        String text = texts[index];
        return text == null ? "" : text;
    }

    /** How far a used code moves the pen, in units of the font size. */
    float width(int index) {
        return widths[index];
    }

    /** What kind of characters a used code means; see {@link Characters#kind}. */
    byte kind(int index) {
        return kinds[index];
    }

    /** How often a code was printed that takes room. */
    int printed(int index) {
        return printed[index] > 0 && widths[index] > 0 ? printed[index] : 0;
    }
}
