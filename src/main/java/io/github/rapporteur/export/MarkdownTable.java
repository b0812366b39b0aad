package io.github.rapporteur.export;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** A table, its rows ended by newlines, its cells parted by tabs. */
final class MarkdownTable {
    private static final Splitter ROWS = Splitter.on('\n');
    private static final Splitter CELLS = Splitter.on('\t');

    private MarkdownTable() {}

    /** The first row is taken for the head; what has no columns stays a line each. */
    static String of(String text) {
        List<List<String>> rows = ROWS.splitToStream(text)
                .map(row -> CELLS.splitToList(row))
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns < 2) {
            return rows.stream().map(row -> MarkdownText.of(row.get(0))).collect(Collectors.joining("\\\n"));
        }
        return line(rows.get(0), columns)
                + "\n|" + Strings.repeat(" --- |", columns)
                + rows.stream().skip(1).map(row -> "\n" + line(row, columns)).collect(Collectors.joining());
    }

    private static String line(List<String> row, int columns) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        for (int i = 0; i < columns; i++) {
            cells.add(i < row.size() ? MarkdownText.within(row.get(i)) : "");
        }
        return cells.build().stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
