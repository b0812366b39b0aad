package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve}: what it prints, and how it ends. */
class ServeCommandTest {
    @TempDir
    private static Path folder;

    private static Path index;

    @BeforeAll
    static void index() {
        index = folder.resolve("index");
        assertThat(CommandLineRun.of("index", "corpus-samples/E_CN.15_2051_5.fr.txt", "--in-process", "--index", index)
                        .exitCode())
                .isZero();
    }

    @Test
    @Timeout(60)
    void itSaysWhereItListensAndAnswersThereUntilItIsEnded() throws Exception {
        PipedInputStream printed = new PipedInputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        AtomicInteger exitCode = new AtomicInteger(-1);
        Shell shell = new Shell(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new PipedOutputStream(printed), true, StandardCharsets.UTF_8),
                new PrintStream(told, true, StandardCharsets.UTF_8),
                Map.of(),
                false,
                false,
                "rapporteur",
                80);
        String[] typed = {"serve", "--port", "0", "--host", "0.0.0.0", "--index", index.toString()};
        Thread serving = new Thread(
                () -> exitCode.set(Rapporteur.commandLine(shell, typed).execute(typed)));
        serving.start();

        String line = new Scanner(printed, StandardCharsets.UTF_8).nextLine();
        assertThat(line).matches("Listening on http://127\\.0\\.0\\.1:\\d+/");
        URI address = URI.create(line.substring("Listening on ".length()));
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(
                                    HttpRequest.newBuilder(address.resolve("/api/v1/health"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
        serving.interrupt();
        serving.join();

        assertThat(exitCode).hasValue(0);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("Whoever reaches this machine at 0.0.0.0");
    }

    @Test
    void aPortThatIsTakenIsSaidInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandLineRun run = CommandLineRun.of("serve", "--port", taken.getLocalPort(), "--index", index);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith("rapporteur: cannot listen at 127.0.0.1:" + taken.getLocalPort())
                    .contains("choose another")
                    .hasLineCount(1);
        }
    }

    @Test
    void anIndexThatIsNotThereIsSaidWithWhatToDo() {
        CommandLineRun run = CommandLineRun.of("serve", "--port", "0", "--index", folder.resolve("nothing"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("make one: rapporteur index PATH").hasLineCount(1);
    }

    @Test
    void aPortThatIsNoneIsWrongUsage() {
        assertThat(CommandLineRun.of("serve", "--port", "70000", "--index", index)
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("serve", "--host", "nowhere.invalid", "--port", "0", "--index", index)
                        .err())
                .contains("there is no address 'nowhere.invalid'");
    }
}
