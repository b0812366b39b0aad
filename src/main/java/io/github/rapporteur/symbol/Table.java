package io.github.rapporteur.symbol;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A table of this package's data: values between tabs, the first line names the columns, lines with {@code #} are notes. */
final class Table {
    private static final Splitter CELLS = Splitter.on('\t').trimResults();
    private static final Splitter VALUES = Splitter.on(';').trimResults().omitEmptyStrings();

    private Table() {}

    /** One line; an absent cell reads as empty. */
    record Row(ImmutableMap<String, String> cells) {
        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /** A cell that may be empty. */
        Optional<String> optional(String column) {
            return Optional.of(get(column)).filter(value -> !value.isEmpty());
        }

        /** The values of a cell that holds several, between semicolons. */
        ImmutableList<String> list(String column) {
            return ImmutableList.copyOf(VALUES.split(get(column)));
        }
    }

    /** @param name of a file beside this class */
    static ImmutableList<Row> read(String name) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        List<String> columns = List.of();
        for (String line : lines(name)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (columns.isEmpty()) {
                columns = CELLS.splitToList(line);
            } else {
                rows.add(row(columns, CELLS.splitToList(line)));
            }
        }
        return rows.build();
    }

    private static Row row(List<String> columns, List<String> cells) {
        ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new Row(row.buildOrThrow());
    }

    private static List<String> lines(String name) {
        try {
            return Resources.toString(Resources.getResource(Table.class, name), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own table " + name + " cannot be read", e);
        }
    }
}
