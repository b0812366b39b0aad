package io.github.rapporteur.reference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of this package's resources: tabs between columns, lines that start with {@code #} are remarks. */
final class Table {
    private static final Splitter COLUMNS = Splitter.on('\t');

    private Table() {}

    /** The rows below the head line. */
    static ImmutableList<List<String>> read(String name) {
        try {
            return Resources.readLines(Resources.getResource(Table.class, name), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(COLUMNS::splitToList)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " of the library cannot be read", e);
        }
    }
}
