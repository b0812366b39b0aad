package io.github.rapporteur.structure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the tables of words beside this package: tab-separated, lines beginning with {@code #} are remarks. */
final class WordTable {
    private static final Splitter TABS = Splitter.on('\t');

    private WordTable() {}

    static ImmutableList<ImmutableList<String>> read(String name) {
        try {
            return Resources.readLines(Resources.getResource(WordTable.class, name), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> ImmutableList.copyOf(TABS.split(line)))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " of the jar cannot be read", e);
        }
    }
}
