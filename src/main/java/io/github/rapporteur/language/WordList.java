package io.github.rapporteur.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads word lists: tab-separated, {@code #} starts a comment line. */
public final class WordList {
    private WordList() {}

    /**
     * The rows of a list of this package.
     *
     * @param columns how many every row must have
     * @throws IllegalStateException if a row has another number of columns: the list itself is broken
     */
    static ImmutableList<List<String>> rows(String name, int columns) {
        return rows(WordList.class, name, columns);
    }

    /**
     * The rows of a list of another package.
     *
     * @param owner a class beside which the list lies
     * @param columns how many every row must have
     * @throws IllegalStateException if a row has another number of columns: the list itself is broken
     */
    public static ImmutableList<List<String>> rows(Class<?> owner, String name, int columns) {
        URL url = Resources.getResource(owner, name);
        try {
            return Resources.toString(url, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(name, line, columns))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * What is collected for the language in a row's first column.
     *
     * @throws IllegalStateException if there is no such language: the list itself is broken
     */
    static <T> T tables(Map<String, T> byLanguage, List<String> row) {
        T tables = byLanguage.get(row.get(0));
        if (tables == null) {
            throw new IllegalStateException("no such language: " + row);
        }
        return tables;
    }

    private static List<String> row(String name, String line, int columns) {
        List<String> row = Splitter.on('\t').trimResults().splitToList(line);
        if (row.size() != columns) {
            throw new IllegalStateException(name + ": expected " + columns + " columns: " + line);
        }
        return row;
    }
}
