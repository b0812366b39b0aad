package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CiteCommandTest {
    private static final String REPORT = """
            1. In its resolution 65/230, the General Assembly asked keepers to trim their lamps (A/77/40, paras. 3 and 4).

            2. The keepers did so.

            3. Resolution 14/999 is nobody's.
            """;

    @TempDir
    Path folder;

    private Path report() throws IOException {
        return Files.writeString(folder.resolve("E_CN.15_2018_12.txt"), REPORT);
    }

    @Test
    void numbersTheCitationsAndSaysBelowWhatTheyMean() throws IOException {
        CommandLineRun run = CommandLineRun.of("cite", report(), "--in-process");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("3 citations: 2 resolved, 0 ambiguous, 1 unresolved")
                .contains("para. 1")
                .contains("In its resolution 65/230 [1], the General Assembly")
                .contains("    [1] A/RES/65/230 (its: General Assembly)")
                .contains("    [2] A/77/40, para. 3, para. 4 (printed)")
                .contains("The keepers did so.")
                .contains("    [3] nothing certain (no known body has such a number: 14/999)");
    }

    @Test
    void leavesOutPassagesThatCiteNothing() throws IOException {
        CommandLineRun run = CommandLineRun.of("cite", report(), "--in-process", "--only-citing");

        assertThat(run.out()).contains("para. 1", "para. 3").doesNotContain("para. 2", "The keepers did so.");
    }

    @Test
    void printsAnObjectACitation() throws IOException {
        CommandLineRun run = CommandLineRun.of("cite", report(), "--in-process", "--format", "jsonl");

        List<JsonNode> lines =
                run.out().lines().map(new ObjectMapper()::readTree).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).propertyNames())
                .containsExactly(
                        "source",
                        "symbol",
                        "place",
                        "locator",
                        "page",
                        "start",
                        "end",
                        "text",
                        "kind",
                        "target",
                        "pinpoints",
                        "status",
                        "candidates",
                        "because",
                        "passage");
        assertThat(lines.get(1).get("place").asString()).isEqualTo("E/CN.15/2018/12, para. 1");
        assertThat(lines.get(1).get("target").asString()).isEqualTo("A/77/40");
        assertThat(lines.get(2).get("status").asString()).isEqualTo("unresolved");
        assertThat(lines.get(2).get("target").isNull()).isTrue();
    }

    @Test
    void saysWhichFileGaveNoTextAndGoesOn() throws IOException {
        Path empty = Files.createFile(folder.resolve("a.pdf"));

        CommandLineRun run = CommandLineRun.of("cite", empty, report(), "--in-process");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("a.pdf: ");
        assertThat(run.out()).contains("A/RES/65/230");
    }

    @Test
    void wantsAPath() {
        assertThat(CommandLineRun.of("cite").exitCode()).isEqualTo(2);
    }
}
