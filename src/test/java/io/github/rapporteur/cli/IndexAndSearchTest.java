package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** From files to answers, as a person at the command line sees it. */
class IndexAndSearchTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path documents;
    private Path index;

    @BeforeEach
    void someDocuments() throws IOException {
        documents = Files.createDirectory(folder.resolve("documents"));
        index = folder.resolve("index");
        write("E_CN.15_2091_40.txt", """
                Report on the meeting on lanterns

                I. Recommendations

                1. Member States should train lamplighters in the keeping of electronic lanterns.

                2. The Secretariat should report on electronic lanterns, as set out in document E/CN.15/2091/41.
                """);
        write("E_CN.15_2091_41.md", """
                # Note on lanterns

                1. The meeting took place in Vienna.
                """);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(documents.resolve(name), text);
    }

    private CommandLineRun index(Object... more) {
        return run("index", documents, more);
    }

    private CommandLineRun search(Object query, Object... more) {
        return run("search", query, more);
    }

    private CommandLineRun run(String command, Object what, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = command;
        arguments[1] = what;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new CommandLineRun.Call()
                .environment("RAPPORTEUR_INDEX", index.toString())
                .run(arguments);
    }

    @Test
    void tellsWhatWasIndexedAndWhatToTypeNext() {
        CommandLineRun run = index("--in-process");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Indexed 2 documents in ")
                .containsPattern("documents +2 ok")
                .containsPattern("paragraphs +[1-9]")
                .containsPattern("citations +1 resolved, 0 ambiguous, 0 unresolved")
                .contains("rapporteur search 'WORDS'");
    }

    @Test
    void findsPassagesWithThePlaceOneWouldCite() {
        index("--in-process");

        CommandLineRun run = search("electronic lanterns");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("E/CN.15/2091/40, para. 1")
                .contains("I. Recommendations")
                .contains("Member States should train lamplighters")
                .doesNotContain("\u001b");
        assertThat(run.err()).contains("2 passages found");
    }

    @Test
    void setsOffOnATerminalWhatWasAskedFor() {
        index("--in-process");

        CommandLineRun onTerminal =
                new CommandLineRun.Call().onTerminal().run("search", "lamplighters", "--index", index);
        CommandLineRun withoutColour = new CommandLineRun.Call()
                .onTerminal()
                .environment("NO_COLOR", "1")
                .run("search", "lamplighters", "--index", index);

        assertThat(onTerminal.out()).contains("\u001b[1;33mlamplighters\u001b[0m");
        assertThat(withoutColour.out()).contains("lamplighters").doesNotContain("\u001b");
    }

    @Test
    void aSymbolIsNeverASyntaxError() {
        index("--in-process");

        for (String query :
                new String[] {"E/CN.15/2091/41", "A/73/L.4", "S/RES/1373 (2001)", "a AND (", "\"", "*:*", "[x TO"}) {
            CommandLineRun run = search(query, "--format", "json");

            assertThat(run.exitCode()).as(query).isZero();
            assertThat(JSON.readTree(run.out()).get("query").asString()).isEqualTo(query);
        }
    }

    @Test
    void writesATable() {
        index("--in-process");

        CommandLineRun run = search("lamplighters", "--format", "csv");

        assertThat(run.out().lines().findFirst())
                .hasValue(
                        "rank,score,citation,symbol,locator,type,role,recommendation,language,headings,page,passage,source,date,alsoIn,translation,link");
        assertThat(run.out()).contains("\"E/CN.15/2091/40, para. 1\"");
    }

    @Test
    void resolveKnowsWhatTheIndexHolds() {
        index("--in-process");

        CommandLineRun run = run("resolve", "E/CN.15/2091/41", "--format", "jsonl");

        JsonNode answer = JSON.readTree(run.out());
        assertThat(answer.get("inIndex").asBoolean()).isTrue();
        assertThat(answer.get("title").asString()).isEqualTo("Note on lanterns");
        assertThat(answer.get("citedBy").get(0).get("citation").asString()).isEqualTo("E/CN.15/2091/40, para. 2");
    }

    @Test
    void aSecondRunReadsOnlyWhatHasChanged() throws IOException {
        index("--in-process");
        write("E_CN.15_2091_41.md", "# Note on lamps\n\n1. Lamps were lit.\n");

        CommandLineRun run = index("--in-process");

        assertThat(run.out()).containsPattern("this run +1 updated, 1 unchanged|this run +1 unchanged, 1 updated");
        assertThat(search("lamps").out()).contains("Lamps were lit");
    }

    @Test
    void namesEachFileThatGaveNoTextWithItsReason() throws IOException {
        write("empty.txt", "");
        Files.write(
                documents.resolve("photo.pdf"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});
        Files.write(documents.resolve("cut.docx"), new byte[] {'P', 'K', 3, 4, 20, 0, 0});

        CommandLineRun run = index("--in-process");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Gave no text:")
                .containsPattern("empty\\.txt: [a-z-]+: \\S+")
                .containsPattern("photo\\.pdf: [a-z-]+: \\S+")
                .containsPattern("cut\\.docx: [a-z-]+: \\S+");
        assertThat(search("lanterns").exitCode()).isZero();
    }

    @Test
    void aMissingPathIsSaidBeforeAnythingIsDone() {
        CommandLineRun run = run("index", folder.resolve("gone"));

        assertFailure(run, 2, "nothing is at " + folder.resolve("gone"));
        assertThat(index).doesNotExist();
    }

    @Test
    void anIndexThatIsSomethingElseIsLeftAlone() throws IOException {
        Files.createDirectory(index);
        Path precious = Files.writeString(index.resolve("thesis.txt"), "years of work");

        assertFailure(index("--in-process"), 1, index.toString());
        assertFailure(search("lanterns"), 1, index.toString());
        assertThat(precious).hasContent("years of work");
    }

    @Test
    void withoutAnIndexSearchSaysHowToMakeOne() {
        assertFailure(search("lanterns"), 1, "rapporteur index");
    }

    @Test
    void anEmptyFolderIsSaid() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        CommandLineRun run = run("index", empty, "--in-process");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("No documents found");
    }

    @Test
    void aFolderThatCannotBeOpenedIsNamed() throws IOException {
        Path locked = Files.createDirectory(documents.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(locked), "this account may read everything");

            CommandLineRun run = index("--in-process");

            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).contains(locked.toString());
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void assertFailure(CommandLineRun run, int exitCode, String says) {
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rapporteur: ").contains(says).hasLineCount(1);
    }
}
