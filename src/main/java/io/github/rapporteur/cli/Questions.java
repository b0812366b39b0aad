package io.github.rapporteur.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.reference.Context;
import io.github.rapporteur.resolution.Question;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects what is to be resolved: from the command line, standard input, a table. */
final class Questions {
    private static final String STANDARD_INPUT = "-";
    private static final Splitter CELLS = Splitter.on('\t');

    private Questions() {}

    /** Asks one after the other, as they come. */
    static void each(
            Shell shell, List<String> written, Optional<Path> table, Context context, Consumer<Question> asked) {
        for (String word : written) {
            if (word.equals(STANDARD_INPUT)) {
                lines(shell, line -> asked.accept(new Question(line, Optional.empty(), context)));
            } else {
                asked.accept(new Question(word, Optional.empty(), context));
            }
        }
        table.ifPresent(file -> rows(file, context, asked));
    }

    private static void lines(Shell shell, Consumer<String> line) {
        new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8))
                .lines()
                .forEach(line);
    }

    private static void rows(Path file, Context context, Consumer<Question> asked) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String header = reader.readLine();
            List<String> names = CELLS.splitToList(header == null ? "" : header);
            if (!names.contains("surface")) {
                throw Failure.usage(file + " has no column 'surface' in its first line; columns are parted by tabs");
            }
            reader.lines()
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> asked.accept(question(row(names, line), context)));
        } catch (NoSuchFileException e) {
            throw Failure.usage("nothing is at " + file + "; check the path");
        } catch (IOException | UncheckedIOException e) {
            throw Failure.run("cannot read " + file + ": it is no text in UTF-8, or may not be read");
        }
    }

    /** The cells that hold something, by the names of their columns. */
    private static ImmutableMap<String, String> row(List<String> names, String line) {
        ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
        List<String> cells = CELLS.splitToList(line);
        for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
            if (!cells.get(i).isEmpty()) {
                row.put(names.get(i), cells.get(i));
            }
        }
        return row.buildKeepingLast();
    }

    private static Question question(ImmutableMap<String, String> row, Context context) {
        return new Question(
                row.getOrDefault("surface", ""),
                Optional.ofNullable(row.get("id")),
                new Context(
                        Optional.ofNullable(row.get("language")).or(context::language),
                        Optional.ofNullable(row.get("body")).or(context::body),
                        Optional.ofNullable(row.get("documentOrgan")).or(context::documentOrgan),
                        context.document(),
                        row.getOrDefault("before", ""),
                        row.getOrDefault("after", "")));
    }
}
