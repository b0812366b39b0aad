package io.github.rapporteur.benchmarks.relevance;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the tables of queries and judgments. */
final class Tables {
    private Tables() {}

    /** The rows of a table, comments left out. */
    static ImmutableList<String> rows(String name) {
        try {
            return Resources.readLines(Resources.getResource("relevance/" + name), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException("a table is missing: " + name, e);
        }
    }
}
