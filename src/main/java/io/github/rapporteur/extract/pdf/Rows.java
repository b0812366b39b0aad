package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Sorts runs into rows from top to bottom, and lets raised and lowered marks join the row they belong to. */
final class Rows {
    private static final float SAME_BASELINE = 0.15f;
    private static final float SMALL = 0.85f;
    private static final float HIGHEST_MARK = 0.75f;
    private static final float LOWEST_MARK = 0.45f;
    private static final float REACH = 0.9f;
    /** Text recognised on scans dances by this much. */
    private static final float JITTER = 0.4f;

    private Rows() {}

    static List<Row> of(List<Run> runs) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.removeIf(Run::mark);
        sorted.sort(Comparator.comparingDouble(Run::baseline));
        List<Row> rows = new ArrayList<>();
        float reference = Float.NEGATIVE_INFINITY;
        for (Run run : sorted) {
            if (run.baseline() - reference <= SAME_BASELINE * run.size()) {
                rows.getLast().add(run);
            } else {
                rows.add(new Row(run));
                reference = run.baseline();
            }
        }
        rows.removeIf(Row::isBlank);
        join(rows);
        runs.stream().filter(Run::mark).forEach(mark -> place(mark, rows));
        return rows;
    }

    /** Marks set over or under letters belong to the nearest row with a letter there. */
    private static void place(Run mark, List<Row> rows) {
        Row nearest = null;
        float least = mark.size();
        for (Row row : rows) {
            float apart = Math.abs(row.baseline() - mark.baseline());
            if (apart < least && row.touches(mark, 0)) {
                nearest = row;
                least = apart;
            }
        }
        if (nearest != null) {
            nearest.add(mark);
        }
    }

    private static void join(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row upper = rows.get(i);
            for (int j = i + 1; j < rows.size(); j++) {
                Row lower = rows.get(j);
                float apart = lower.baseline() - upper.baseline();
                if (apart > HIGHEST_MARK * Math.max(lower.size(), upper.size())) {
                    break;
                }
                move(upper, lower, apart <= HIGHEST_MARK * lower.size() && upper.size() <= SMALL * lower.size(), apart);
                move(lower, upper, apart <= LOWEST_MARK * upper.size() && lower.size() <= SMALL * upper.size(), apart);
            }
        }
        rows.removeIf(row -> row.runs().isEmpty() || row.isBlank());
        rows.sort(Comparator.comparingDouble(Row::baseline));
    }

    private static void move(Row from, Row to, boolean marks, float apart) {
        boolean jitter = from.weight() <= to.weight() && apart <= JITTER * Math.min(from.size(), to.size());
        if (!marks && !jitter) {
            return;
        }
        for (Iterator<Run> it = from.runs().iterator(); it.hasNext(); ) {
            Run run = it.next();
            boolean mark = marks && to.touches(run, REACH * to.size());
            if (mark || jitter && !to.covers(run) && to.touches(run, REACH * to.size())) {
                to.add(run);
                it.remove();
            }
        }
    }
}
