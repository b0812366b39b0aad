package io.github.rapporteur.extract.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Finds the columns of a table whose rows only say where their cells end: a cell can reach over several columns. */
final class TableGrid {
    /** Edges nearer than this, in twentieths of a point, are one. */
    private static final int SAME = 40;

    /** More columns than a page can hold are damage. */
    private static final int WIDEST = 64;

    private final Map<Integer, int[]> edges = new HashMap<>();

    void add(int row, int[] rightEdges) {
        edges.put(row, rightEdges.clone());
    }

    /** Puts empty cells behind those that reach over several columns. */
    <C> void align(List<List<C>> rows, Supplier<C> empty) {
        TreeMap<Integer, Integer> columns = columns();
        if (columns.isEmpty() || columns.lastEntry().getValue() > WIDEST) {
            return;
        }
        edges.forEach((row, ends) -> {
            List<C> cells = rows.get(row);
            List<C> placed = new ArrayList<>();
            int free = 0;
            for (int i = 0; i < cells.size(); i++) {
                while (placed.size() < free) {
                    placed.add(empty.get());
                }
                placed.add(cells.get(i));
                free = columns.floorEntry(ends[i]).getValue();
            }
            rows.set(row, placed);
        });
        edges.clear();
    }

    /** The number of columns up to each edge, by the edge. */
    private TreeMap<Integer, Integer> columns() {
        TreeMap<Integer, Integer> columns = new TreeMap<>();
        edges.values().forEach(ends -> {
            for (int end : ends) {
                columns.put(end, 0);
            }
        });
        int column = 0;
        long last = Integer.MIN_VALUE - (long) SAME - 1;
        for (Map.Entry<Integer, Integer> edge : columns.entrySet()) {
            if (edge.getKey() - last > SAME) {
                column++;
                last = edge.getKey();
            }
            edge.setValue(column);
        }
        return columns;
    }
}
