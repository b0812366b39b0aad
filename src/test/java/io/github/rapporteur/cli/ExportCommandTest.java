package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.rapporteur.export.ExportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
        assertThat(names(out)).containsExactly("documents.csv");
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
                        "rapporteur: --format xlsx is unknown; choose one of csv, tsv, jsonl, graphml, gexf, bibtex, ris, csl-json, markdown, akn");
        assertThat(export("--format", "csv", "--what", "tables").err())
                .contains("--what tables is unknown; choose one of documents, passages");
        CommandLineRun nowhere = export("--format", "csv", "--out", folder.resolve("no/such/file.csv"));
        assertThat(nowhere.exitCode()).isEqualTo(1);
        assertThat(nowhere.err()).contains("its folder is not there; make it, or name another");
        CommandLineRun aFolder = export("--format", "csv", "--out", folder);
        assertThat(aFolder.err()).contains("it is a folder; name a file in it");
    }

    @Test
    void akomaNtosoIsAFolderWithAFileForEachDocumentThatCanBeReadAgain() throws IOException {
        Path out = folder.resolve("akoma-ntoso");

        CommandLineRun run = export("--format", "akn", "--out", out);

        assertThat(run.err()).contains("Wrote 18 documents to " + out + ".");
        assertThat(names(out)).hasSize(18).contains("A_RES_105_212.zh.xml", "E_CN.15_2051_12_Corr.1.en.xml");
        assertThat(CommandLineRun.of("parse", out.resolve("A_RES_105_212.en.xml"), "--in-process")
                        .out())
                .contains("\"symbol\":\"A/RES/105/212\"");
    }

    @Test
    void orAPackageAlwaysTheSame() throws IOException {
        Path zip = folder.resolve("akoma-ntoso.zip");
        Path again = folder.resolve("again.zip");

        export("--format", "akn", "--query", "symbol:A/RES/105/212", "--out", zip);
        export("--format", "akn", "--query", "symbol:A/RES/105/212", "--out", again);

        try (ZipFile files = new ZipFile(zip.toFile())) {
            assertThat(files.stream().map(ZipEntry::getName))
                    .contains("A_RES_105_212.ar.xml", "A_RES_105_212.en.xml")
                    .allMatch(name -> name.startsWith("A_RES_105_212"));
        }
        assertThat(zip).hasSameBinaryContentAs(again);
    }

    @Test
    void aPackageIsNothingForATerminal() {
        CommandLineRun run = new CommandLineRun.Call().onTerminal().run("export", "--format", "akn", "--index", index);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("name a folder: --out DIR");
    }

    @Test
    void markdownGoesIntoAFolderThatIsThereAFileForEachDocument() throws IOException {
        Path out = Files.createDirectory(folder.resolve("markdown"));

        export("--format", "markdown", "--language", "fr", "--out", out);

        assertThat(names(out)).contains("A_RES_105_212.fr.md").allMatch(name -> name.endsWith(".fr.md"));
        assertThat(Files.readString(out.resolve("A_RES_105_212.fr.md"))).startsWith("# ");
    }

    @Test
    void everyFormatIsWrittenForTheSamples() {
        for (ExportFormat format : ExportFormat.values()) {
            assertThat(export("--format", format.label(), "--out", folder.resolve("all-" + format + ".zip"))
                            .exitCode())
                    .as(format.label())
                    .isZero();
        }
    }

    @Test
    void whatIsBrokenOffLeavesWhatWasThere() throws IOException {
        Path out = Files.createDirectory(folder.resolve("broken"));
        Path file = Files.writeString(out.resolve("list.csv"), "old");

        assertThatThrownBy(() -> new WholeFile(file).write(stream -> {
                    stream.write(1);
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(file).hasContent("old");
        assertThat(names(out)).containsExactly("list.csv");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
