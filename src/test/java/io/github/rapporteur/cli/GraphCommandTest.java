package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class GraphCommandTest {
    @TempDir
    Path folder;

    private Path documents;

    @BeforeEach
    void writeTwoDocuments() throws IOException {
        documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("A_77_40.txt"), "1. Lamps are dear.\n\n2. Oil is dear (S/2015/123).\n");
        Files.writeString(
                documents.resolve("A_77_41.txt"),
                "1. See A/77/40, paras. 1 and 2, and A/77/362, annex II, para. 5. Resolution 14/999 is nobody's.\n");
    }

    private static List<JsonNode> json(CommandLineRun run) {
        return run.out().lines().map(new ObjectMapper()::readTree).toList();
    }

    private static String edge(JsonNode line) {
        return line.get("citing").asString() + " " + text(line, "citingLocator") + " > "
                + line.get("cited").asString() + " " + text(line, "citedLocator") + " "
                + line.get("here").asBoolean();
    }

    private static String text(JsonNode line, String field) {
        return line.get(field).isNull() ? "-" : line.get(field).asString();
    }

    @Test
    void hasAnEdgeForEachPlaceThatIsCited() {
        CommandLineRun run = CommandLineRun.of("graph", documents, "--in-process");

        assertThat(run.exitCode()).isZero();
        assertThat(json(run))
                .extracting(GraphCommandTest::edge)
                .containsExactly(
                        "A/77/40 2 > S/2015/123 - false",
                        "A/77/41 1 > A/77/40 1 true",
                        "A/77/41 1 > A/77/40 2 true",
                        "A/77/41 1 > A/77/362 annex-II/5 false");
    }

    @Test
    void sameEdgesFromTheIndex() {
        Path index = folder.resolve("index");
        CommandLineRun.of("index", documents, "--in-process", "--index", index);

        CommandLineRun run = CommandLineRun.of("graph", "--index", index);

        assertThat(json(run))
                .extracting(GraphCommandTest::edge)
                .containsExactlyInAnyOrderElementsOf(
                        json(CommandLineRun.of("graph", documents, "--in-process")).stream()
                                .map(GraphCommandTest::edge)
                                .toList());
    }

    @Test
    void writesATable() {
        CommandLineRun run = CommandLineRun.of("graph", documents, "--in-process", "--format", "csv", "--dangling");

        assertThat(run.out().lines().map(line -> line.replaceAll("[^,]*documents[^,]*A_77_4", "A_77_4")))
                .containsExactly(
                        "citing,citingLocator,cited,citedLocator,kind,text,here,source,placeHere,passage,adoptedAs,link",
                        "A/77/40,2,S/2015/123,,document,S/2015/123,false,A_77_40.txt,,Oil is dear (S/2015/123).,,https://docs.un.org/en/S/2015/123",
                        "A/77/41,1,A/77/362,annex-II/5,document,\"A/77/362, annex II, para. 5\",false,A_77_41.txt,,"
                                + "\"See A/77/40, paras. 1 and 2, and A/77/362, annex II, para. 5. Resolution 14/999 is"
                                + " nobody's.\",,https://docs.un.org/en/A/77/362");
    }

    @Test
    void aPlaceThatTheDocumentHasNotDangles() throws IOException {
        Files.writeString(documents.resolve("A_77_42.txt"), "1. See A/77/40, para. 2, and A/77/40, para. 9.\n");

        CommandLineRun run = CommandLineRun.of(
                "graph",
                documents.resolve("A_77_42.txt"),
                documents.resolve("A_77_40.txt"),
                "--in-process",
                "--dangling");

        assertThat(json(run))
                .filteredOn(line -> line.get("here").asBoolean())
                .singleElement()
                .satisfies(line -> {
                    assertThat(edge(line)).isEqualTo("A/77/42 1 > A/77/40 9 true");
                    assertThat(line.get("placeHere").asBoolean()).isFalse();
                    assertThat(line.get("passage").asString()).startsWith("See A/77/40, para. 2,");
                });
    }

    @Test
    void saysThatThereIsNoIndex() {
        CommandLineRun run = CommandLineRun.of("graph", "--index", folder.resolve("none"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no index is at").contains("rapporteur index PATH");
    }
}
