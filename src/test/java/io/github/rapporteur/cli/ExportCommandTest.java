package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person gets who exports the samples. */
class ExportCommandTest {
    @TempDir
    static Path folder;

    private static Path index;

    @BeforeAll
    static void indexSamples() {
        index = folder.resolve("index");
        CommandLineRun.of("index", "corpus-samples", "--in-process", "--index", index);
    }

    private static CommandLineRun export(Object... options) {
        Object[] all = new Object[options.length + 3];
        all[0] = "export";
        all[1] = "--index";
        all[2] = index;
        System.arraycopy(options, 0, all, 3, options.length);
        return CommandLineRun.of(all);
    }

    /** As a spreadsheet reads it: the mark tells the encoding and is no part of the first name. */
    private static List<NamedCsvRecord> rows(String table, char separator) {
        assertThat(table).startsWith("\uFEFF");
        return CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(table.substring(1)).stream()
                .toList();
    }

    @Test
    void documentsAreALineEachWithWhereTheyAreFound() {
        CommandLineRun run = export("--format", "csv", "--what", "documents");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("Wrote 18 documents.");
        assertThat(rows(run.out(), ','))
                .filteredOn(row -> row.getField("symbol").equals("A/RES/105/212"))
                .extracting(row -> row.getField("language") + " " + row.getField("link"))
                .containsExactlyInAnyOrder(
                        "ar https://docs.un.org/ar/A/RES/105/212",
                        "en https://docs.un.org/en/A/RES/105/212",
                        "es https://docs.un.org/es/A/RES/105/212",
                        "fr https://docs.un.org/fr/A/RES/105/212",
                        "ru https://docs.un.org/ru/A/RES/105/212",
                        "zh https://docs.un.org/zh/A/RES/105/212");
    }

    @Test
    void passagesOfAQueryAreThoseOfTheSearchAndWhole() {
        CommandLineRun run = export("--format", "tsv", "--query", "electronic evidence", "--language", "en");

        List<NamedCsvRecord> rows = rows(run.out(), '\t');
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getField("citation"))
                    .startsWith(row.getField("symbol").substring(0, 1));
            assertThat(row.getField("language")).isEqualTo("en");
            assertThat(row.getField("passage")).doesNotContain("…");
            assertThat(row.getField("link")).startsWith("https://docs.un.org/en/");
        });
        assertThat(run.out().lines()).hasSize(rows.size() + 1);
        assertThat(run.err()).contains("Wrote " + rows.size() + " passages.");
    }

    @Test
    void linesAreThoseOfTheCommandsForThem() {
        assertThat(export("--format", "jsonl", "--what", "recommendations").out())
                .isEqualTo(CommandLineRun.of("recommendations", "--format", "jsonl", "--index", index)
                        .out());
        assertThat(export("--format", "jsonl", "--what", "citations").out().lines())
                .containsExactlyInAnyOrderElementsOf(CommandLineRun.of("graph", "--index", index)
                        .out()
                        .lines()
                        .toList());
        assertThat(export("--format", "jsonl").out().lines())
                .containsExactlyInAnyOrderElementsOf(CommandLineRun.of("parse", "corpus-samples", "--in-process")
                        .out()
                        .lines()
                        .toList());
    }

    @Test
    void onlyDocumentsThatHoldWhatIsAskedFor() {
        CommandLineRun run =
                export("--format", "csv", "--what", "documents", "--query", "title:lanterns OR A/RES/105/212");

        assertThat(rows(run.out(), ',')).isNotEmpty().hasSizeLessThan(18);
    }

    @Test
    void aFileIsThereWholeAndNothingBesideIt() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path file = Files.writeString(out.resolve("documents.csv"), "old");

        CommandLineRun run = export("--format", "csv", "--what", "documents", "--out", file);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Wrote 18 documents to " + file + ".");
        assertThat(Files.readString(file))
                .startsWith("\uFEFFcitation,symbol,title")
                .hasLineCount(19);
        assertThat(out).isDirectoryContaining(path -> path.equals(file));
        try (var files = Files.list(out)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aReaderWhoLeavesEndsItQuietly() {
        CommandLineRun run =
                new CommandLineRun.Call().readerLeavingAfter(2).run("export", "--format", "jsonl", "--index", index);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysInOneLineWhatIsWrongAndWhatToDo() {
        assertThat(export("--format", "xlsx").err())
                .isEqualToIgnoringNewLines(
                        "rapporteur: --format xlsx is unknown; choose one of csv, tsv, jsonl, graphml, gexf, bibtex, ris, csl-json, markdown");
        assertThat(export("--format", "csv", "--what", "tables").err())
                .contains("--what tables is unknown; choose one of documents, passages");
        CommandLineRun nowhere = export("--format", "csv", "--out", folder.resolve("no/such/file.csv"));
        assertThat(nowhere.exitCode()).isEqualTo(1);
        assertThat(nowhere.err()).contains("its folder is not there; make it, or name another");
        CommandLineRun aFolder = export("--format", "csv", "--out", folder);
        assertThat(aFolder.err()).contains("it is a folder; name a file in it");
    }
}
