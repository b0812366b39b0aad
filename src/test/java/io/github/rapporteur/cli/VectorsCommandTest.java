package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.rapporteur.meaning.Embedders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorsCommandTest {
    @TempDir
    Path folder;

    private Path index;

    @BeforeEach
    void index() throws IOException {
        index = folder.resolve("index");
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(
                documents.resolve("A_77_40.txt"), "1. Children learn in schools.\n\n2. Oil is dear this year.\n");
        CommandLineRun.of("index", documents, "--index", index, "--in-process");
    }

    @Test
    void theSmallInstallSaysWhatIsWanted() {
        assumeThat(Embedders.available()).isFalse();

        CommandLineRun run = CommandLineRun.of("vectors", "--index", index);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("mvn -Psemantic package").hasLineCount(1);
        assertThat(CommandLineRun.of("search", "--meaning", "oil", "--index", index)
                        .err())
                .contains("search without it");
    }

    @Test
    void withTheExtraAllPassagesGetVectorsOnce() {
        assumeThat(Embedders.available()).isTrue();

        CommandLineRun first = CommandLineRun.of("vectors", "--index", index);
        CommandLineRun second = CommandLineRun.of("vectors", "--index", index);

        assertThat(first.out()).contains("Made vectors of 2 passages");
        assertThat(second.out()).contains("All passages have their vectors");
        assertThat(CommandLineRun.of("search", "--meaning", "education of pupils", "--index", index)
                        .out())
                .contains("Children learn in schools.");
    }

    @Test
    void whereNoVectorsAreItSaysHowToMakeThem() {
        assumeThat(Embedders.available()).isTrue();

        CommandLineRun run = CommandLineRun.of("search", "--meaning", "oil", "--index", index);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("rapporteur vectors").hasLineCount(1);
    }

    @Test
    void aFolderWithoutAModelIsNamed() {
        assumeThat(Embedders.available()).isTrue();

        CommandLineRun run = CommandLineRun.of("vectors", "--index", index, "--model", folder);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err())
                .contains(folder.toString(), "model.onnx is missing")
                .hasLineCount(1);
    }
}
