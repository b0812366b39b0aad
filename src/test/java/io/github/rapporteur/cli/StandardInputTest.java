package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class StandardInputTest {
    private static final String REPORT = "1. In its resolution 65/230, the General Assembly asked keepers to rest.\n";

    @TempDir
    Path folder;

    private static CommandLineRun given(String input, Object... words) {
        return new CommandLineRun.Call().input(input).run(words);
    }

    private static JsonNode parsed(CommandLineRun run) {
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void parsesWhatComesOnStandardInput() {
        JsonNode document = parsed(given(REPORT, "parse", "-", "--in-process"));

        assertThat(document.get("status").asString()).isEqualTo("ok");
        assertThat(document.get("source").asString()).isEqualTo("-");
        assertThat(document.get("symbol").isNull()).isTrue();
        assertThat(document.get("references").get(0).get("target").asString()).isEqualTo("A/RES/65/230");
    }

    @Test
    void takesTheNameThatIsTold() {
        JsonNode document = parsed(given(REPORT, "parse", "-", "--name", "E_CN.15_2051_90.en.txt", "--in-process"));

        assertThat(document.get("source").asString()).isEqualTo("E_CN.15_2051_90.en.txt");
        assertThat(document.get("symbol").asString()).isEqualTo("E/CN.15/2051/90");
    }

    @Test
    void tellsTheFormatByTheContent() {
        JsonNode document =
                parsed(given("<html><body><p>1. Keepers should rest.</p></body></html>", "parse", "-", "--in-process"));

        assertThat(document.get("nodes").toString())
                .contains("Keepers should rest.")
                .doesNotContain("<p>");
    }

    @Test
    void citesAmongOtherFiles() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "1. See A/77/40, para. 3.\n");

        CommandLineRun run = given(REPORT, "cite", other, "-", "--format", "jsonl", "--in-process");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("A/77/40", "A/RES/65/230", "\"source\":\"-\"");
    }

    @Test
    void anEmptyInputIsReportedAsAnEmptyFile() {
        JsonNode document = parsed(given("", "parse", "-", "--in-process"));

        assertThat(document.get("status").asString()).isEqualTo("unreadable");
    }

    @Test
    void canBeReadOnceOnly() {
        CommandLineRun run = given(REPORT, "parse", "-", "-", "--in-process");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("only once");
    }

    @Test
    void aNameWantsAnInput() {
        CommandLineRun run = given(REPORT, "parse", folder, "--name", "a.txt");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("give - as the path");
    }
}
