package io.github.rapporteur.meeting;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Rows and cells of a table. */
final class TableRows {
    private TableRows() {}

    /** The cells of each row, without space around them. */
    static List<List<String>> of(String table) {
        return Splitter.on('\n')
                .splitToStream(table)
                .map(row -> Splitter.on('\t').trimResults().splitToList(row))
                .collect(ImmutableList.toImmutableList());
    }

    /** The first column whose head is such. */
    static OptionalInt column(List<String> head, Predicate<String> such) {
        for (int i = 0; i < head.size(); i++) {
            if (such.test(head.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** A cell; empty where the row is shorter. */
    static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
