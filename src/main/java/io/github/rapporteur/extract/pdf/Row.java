package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Runs on one baseline, with the marks raised above or lowered below it. Grows while rows are sorted out. */
final class Row {
    private final List<Run> runs = new ArrayList<>();
    private float baseline;
    private float size;
    private int longest;

    Row(Run first) {
        add(first);
    }

    /** Adds a run; the longest one that is inked gives the row its baseline and size. */
    void add(Run run) {
        runs.add(run);
        int weight = run.blank() || run.mark() ? 1 : 1 + run.length();
        if (weight > longest) {
            longest = weight;
            baseline = run.baseline();
            size = run.size();
        }
    }

    List<Run> runs() {
        return runs;
    }

    float baseline() {
        return baseline;
    }

    float size() {
        return size;
    }

    /** The number of glyphs of the longest run. */
    int weight() {
        return longest;
    }

    boolean isBlank() {
        return runs.stream().allMatch(Run::blank);
    }

    /** Whether a run of another row stands so close beside one of this row's that it belongs to the same line. */
    boolean touches(Run other, float reach) {
        for (Run run : runs) {
            if (other.left() - run.right() <= reach && run.left() - other.right() <= reach) {
                return true;
            }
        }
        return false;
    }

    /** Whether a run stands over or under one of this row's, so that they cannot be one line. */
    boolean covers(Run other) {
        float slack = 0.15f * Math.min(size, other.size());
        for (Run run : runs) {
            if (!run.blank() && other.left() < run.right() - slack && run.left() < other.right() - slack) {
                return true;
            }
        }
        return false;
    }
}
