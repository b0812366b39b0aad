package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QueryCommandTest {

    @Test
    void thePageIsWhatTheProgramPrints() throws IOException {
        assertThat(Files.readString(Path.of("docs/query.md")))
                .as("./rapporteur query --markdown > docs/query.md writes it anew")
                .isEqualTo(CommandLineRun.of("query", "--markdown").out());
    }

    @Test
    void helpTellsEveryField() {
        assertThat(CommandLineRun.of("help", "query").out())
                .contains("near/5", "citedby:", "proposer:", "e.g. date:2019-03..2020");
        assertThat(CommandLineRun.of("query").out()).contains("near/5", "citedby:");
    }

    @Test
    void whoMeantToSearchIsToldHow() {
        CommandLineRun run = CommandLineRun.of("query", "evidence");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("rapporteur search");
    }
}
