package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** How an index is looked after, as a person at the command line sees it. */
class LastingIndexTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path documents;
    private Path index;

    @BeforeEach
    void someDocuments() throws IOException {
        documents = Files.createDirectory(folder.resolve("documents"));
        index = folder.resolve("index");
        write("E_CN.15_2091_40.txt", "1. Member States should train lamplighters (E/CN.15/2091/41).\n");
        write("E_CN.15_2091_41.txt", "1. The meeting took place in Vienna.\n");
        assertThat(run("index", documents, "--in-process", "--jobs", 1).exitCode())
                .isZero();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(documents.resolve(name), text);
    }

    private CommandLineRun run(Object... arguments) {
        return new CommandLineRun.Call()
                .environment("RAPPORTEUR_INDEX", index.toString())
                .run(arguments);
    }

    @Test
    void statsTellWhatTheIndexHoldsAndWhatItTakes() {
        assertThat(run("stats").out())
                .contains("schema 4")
                .containsPattern("files +2 ok")
                .containsPattern("citations +1 resolved")
                .containsPattern("bodies +E/CN\\.15 2")
                .containsPattern("years +2091 2")
                .containsPattern("on disk +\\d.*stored texts \\d");
        JsonNode stats = JSON.readTree(run("stats", "--format", "json").out());
        assertThat(stats.get("files").get("ok").asInt()).isEqualTo(2);
        assertThat(stats.get("languages").get("en").asInt()).isEqualTo(2);
        assertThat(stats.get("committed").asString()).startsWith("20");
        assertThat(stats.get("parts").get("stored").asLong()).isPositive();
    }

    @Test
    void aSoundIndexIsToldSoAndADamagedOneWithTheNextStep() throws IOException {
        assertThat(run("check").out()).startsWith("Sound: 2 files in 4 entries");
        assertThat(JSON.readTree(run("check", "--format", "json").out())
                        .get("sound")
                        .asBoolean())
                .isTrue();
        damage();
        CommandLineRun check = run("check");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).contains("is damaged").contains("rapporteur reindex --leave-out-damaged");
        CommandLineRun search = run("search", "lamplighters");
        assertThat(search.exitCode()).isEqualTo(search.err().isEmpty() ? 0 : 1);
        assertThat(search.err()).hasLineCount(1);
    }

    private void damage() throws IOException {
        try (Stream<Path> files = Files.list(index.resolve("lucene"))) {
            Path greatest = files.max(java.util.Comparator.comparingLong(
                            file -> file.toFile().length()))
                    .orElseThrow();
            try (RandomAccessFile file = new RandomAccessFile(greatest.toFile(), "rw")) {
                file.setLength(file.length() / 2);
            }
        }
    }

    @Test
    void anIndexIsMadeAnewWithoutItsDocuments() throws IOException {
        Files.delete(documents.resolve("E_CN.15_2091_40.txt"));
        CommandLineRun run = run("reindex");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Made anew from the stored text of 2 files in ");
        assertThat(run("search", "lamplighters").out()).contains("E/CN.15/2091/40, para. 1");
    }

    @Test
    void anOlderIndexSaysHowItIsBroughtUpToDate() throws IOException {
        Files.writeString(index.resolve("rapporteur-index.properties"), "schema=2\n");
        for (List<Object> command : List.<List<Object>>of(List.of("search", "x"), List.of("stats"), List.of("check"))) {
            CommandLineRun run = run(command.toArray());
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err().lines().reduce((one, next) -> next).orElse(""))
                    .isEqualTo("rapporteur: " + index
                            + " was made by an earlier version (schema 2); this version reads schema 4:"
                            + " bring it up to date by 'rapporteur reindex --index " + index + "'");
        }
    }

    @Test
    void documentsAreTakenOutByFileFolderAndSymbol() {
        CommandLineRun bySymbol = run("remove", "E/CN.15/2091/41");
        assertThat(bySymbol.exitCode()).isZero();
        assertThat(bySymbol.out()).isEqualTo("removed " + documents.resolve("E_CN.15_2091_41.txt") + "\n");
        assertThat(run("remove", documents).out()).contains("E_CN.15_2091_40.txt");
        CommandLineRun again = run("remove", documents);
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("holds nothing of " + documents).hasLineCount(1);
        assertThat(documents).isDirectoryContaining(file -> file.endsWith("E_CN.15_2091_41.txt"));
        assertThat(run("check").out()).startsWith("Sound: 0 files");
    }

    @Test
    void aFolderThatIsWhollyEmptyMayBeADiskThatIsNotMounted() throws IOException {
        for (String name : new String[] {"E_CN.15_2091_40.txt", "E_CN.15_2091_41.txt"}) {
            Files.delete(documents.resolve(name));
        }
        CommandLineRun run = run("index", documents, "--in-process");
        assertThat(run.err()).contains(documents + " is empty; the index still holds 2 files from there");
        assertThat(run("search", "lamplighters").out()).contains("E/CN.15/2091/40");
        run("index", documents, "--in-process", "--prune");
        assertThat(run("check").out()).startsWith("Sound: 0 files");
    }

    @Test
    void oneFileThatIsGoneIsRemoved() throws IOException {
        Files.delete(documents.resolve("E_CN.15_2091_40.txt"));
        assertThat(run("index", documents, "--in-process").out()).contains("1 removed");
        assertThat(run("search", "lamplighters").out()).isEmpty();
    }
}
