package io.github.rapporteur.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints how parsing, indexing and asking grow with the number of documents as a table in Markdown, and draws it. */
public final class Growths {
    private static final double MEGA = 1e6;

    private Growths() {}

    /** @param args the file for the picture, then the numbers of documents, parted by blanks, each ten times the one before */
    public static void main(String[] args) throws IOException {
        ImmutableList<Growth.Row> rows = Growth.measure(
                Splitter.on(' ').splitToStream(args[1]).map(Integer::valueOf).collect(ImmutableList.toImmutableList()));
        System.out.println("| documents | text, MB | CPU seconds | a document, CPU ms | heap in use, MB | index, MB"
                + " | times the text | query, CPU ms |\n|---|---|---|---|---|---|---|---|");
        rows.forEach(Growths::print);
        Files.writeString(Path.of(args[0]), new GrowthChart(rows).svg());
        System.err.printf("heap at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void print(Growth.Row row) {
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.1f | %.1f | %.2f | %.0f | %.1f | %.2f | %.2f |%n",
                row.documents(),
                row.text() / MEGA,
                row.cpu(),
                1000 * row.cpu() / row.documents(),
                row.heap() / MEGA,
                row.index() / MEGA,
                (double) row.index() / row.text(),
                row.query());
    }
}
