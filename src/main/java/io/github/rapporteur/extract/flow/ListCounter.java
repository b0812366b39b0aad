package io.github.rapporteur.extract.flow;

import io.github.rapporteur.extract.plain.Numeral;
import java.util.Arrays;
import java.util.function.IntFunction;

/** Counts through one list and gives the labels that a word processor prints. Not for use by several threads. */
public final class ListCounter {
    /** How many levels a list has at most; Word has one less. */
    public static final int LEVELS = 10;

    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    private final int[] numbers = new int[LEVELS];

    /** A counter before the first paragraph. */
    public ListCounter() {
        Arrays.fill(numbers, NOT_BEGUN);
    }

    /** {@code level} brought between 0 and the deepest level there is. */
    public static int within(int level) {
        return Math.max(0, Math.min(level, LEVELS - 1));
    }

    /** Makes the next paragraph of {@code level} start anew. */
    public void restart(int level) {
        numbers[within(level)] = NOT_BEGUN;
    }

    /** Makes the next paragraph of {@code level} print {@code number}. */
    public void set(int level, int number) {
        numbers[within(level)] = number - 1;
    }

    /**
     * Counts one paragraph.
     *
     * @param level its level, from 0
     * @param levels how each level is printed
     * @return its label with what stands between it and the text; empty where none is printed
     */
    public String next(int level, IntFunction<ListLevel> levels) {
        ListLevel here = levels.apply(level);
        numbers[level] = numbers[level] == NOT_BEGUN ? here.start() : numbers[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            if (levels.apply(below).restarts()) {
                numbers[below] = NOT_BEGUN;
            }
        }
        String label = here.isBullet() ? Bullets.printed(here.pattern()) : label(level, levels);
        return label.isEmpty() ? "" : label + here.suffix();
    }

    private String label(int level, IntFunction<ListLevel> levels) {
        ListLevel here = levels.apply(level);
        StringBuilder label = new StringBuilder();
        for (char c : here.pattern().toCharArray()) {
            if (c >= LEVELS) {
                label.append(c);
            } else if (c <= level) {
                ListLevel wanted = levels.apply(c);
                int number = numbers[c] == NOT_BEGUN ? wanted.start() : numbers[c];
                label.append(Numeral.write(number, here.legal() ? "decimal" : wanted.format()));
            }
        }
        return label.toString();
    }
}
