package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceTest {
    @TempDir
    Path folder;

    @BeforeEach
    void documents() throws IOException {
        Files.writeString(
                folder.resolve("E_CN.15_2051_90.txt"), "1. Member States should trim their lamps (A/RES/65/230).\n");
        Files.writeString(folder.resolve("lamps.txt"), "1. The keepers did so.\n");
        Files.createFile(folder.resolve("empty.pdf"));
        Files.writeString(folder.resolve("notes.xyz"), "nothing");
    }

    private CommandLineRun index(String... options) {
        return run("index", options);
    }

    private CommandLineRun run(String command, String... options) {
        Object[] words = new Object[options.length + 5];
        words[0] = command;
        words[1] = folder;
        words[2] = "--in-process";
        words[3] = command.equals("index") ? "--index" : "--jobs";
        words[4] = command.equals("index") ? folder.resolve("index") : "2";
        System.arraycopy(options, 0, words, 5, options.length);
        return CommandLineRun.of(words);
    }

    @Test
    void quietIndexingTellsOnlyWhatGaveNoText() {
        CommandLineRun run = index("--quiet");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains("empty.pdf: unreadable");
    }

    @Test
    void verboseIndexingTellsEachFile() {
        CommandLineRun run = index("-v");

        assertThat(run.out()).startsWith("Indexed 3 documents");
        assertThat(run.err())
                .contains("E_CN.15_2051_90.txt: ok, added, after ")
                .contains("lamps.txt: ok, added, after ")
                .contains("empty.pdf: unreadable, added, after ")
                .contains(" passed over, by their names no documents")
                .doesNotContain("indexing:");
    }

    @Test
    void quietParsingPrintsTheResultsAndNoSummary() {
        CommandLineRun run = run("parse", "-q");

        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void verboseParsingTellsHowMuchWasRead() {
        CommandLineRun run = run("parse", "--verbose");

        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.err())
                .containsPattern("lamps\\.txt: ok, (1 page, )?1 passage, \\d")
                .contains("empty.pdf: unreadable, ")
                .contains("3 files: 2 ok, 1 unreadable");
    }

    @Test
    void quietCitingStillSaysWhichFileGaveNoText() {
        CommandLineRun run = run("cite", "-q");

        assertThat(run.err().lines()).singleElement().asString().endsWith("empty.pdf: unreadable");
    }

    @Test
    void quietPrevailsOverVerbose() {
        assertThat(run("parse", "-q", "-v").err()).isEmpty();
    }

    @Test
    void quietExportsSayNothing() {
        index();
        Path index = folder.resolve("index");

        CommandLineRun told = CommandLineRun.of("export", "--format", "jsonl", "--index", index);
        CommandLineRun quiet = CommandLineRun.of("export", "--format", "jsonl", "--index", index, "-q");

        assertThat(told.err()).contains("Wrote 2 documents.");
        assertThat(quiet.err()).isEmpty();
        assertThat(quiet.out()).isEqualTo(told.out());
    }

    @Test
    void aFailureIsToldHoweverQuiet() {
        CommandLineRun run = CommandLineRun.of("export", "--format", "jsonl", "--index", folder.resolve("none"), "-q");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no index is at");
    }
}
