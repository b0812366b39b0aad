package io.github.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java samples of README and pages compile; the first of the README answers in a process of its own, those of the Java page here. */
class ReadmeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/java.md", "docs/service.md"})
    void theJavaSamplesCompile(Path page) throws Exception {
        assertThat(JavaSamples.compile(page, folder)).isPositive();
    }

    @Test
    void theFirstSampleAnswers() throws Exception {
        JavaSamples.compile(Path.of("README.md"), folder);
        JavaSamples.copyCorpus(folder.resolve("corpus-samples"));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        "Example")
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(output)).contains("/2051/").containsIgnoringCase("electronic evidence");
    }

    @Test
    @Timeout(300)
    void theSamplesOfTheJavaPageRunOneAfterTheOther() throws Exception {
        int samples = JavaSamples.compile(Path.of("docs/java.md"), folder);
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()});
                Corpus corpus = Corpus.open(folder.resolve("shared"))) {
            corpus.add(Path.of("corpus-samples"));
            for (int i = 0; i < samples; i++) {
                Class<?> sample = loader.loadClass("Sample" + i);
                sample.getField("corpus").set(sample, corpus);
                sample.getField("folder").set(sample, folder);
                assertThat(printed(sample))
                        .as("sample %s of docs/java.md prints", i)
                        .isNotBlank();
            }
        }
    }

    private static String printed(Class<?> sample) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            sample.getMethod("run").invoke(sample);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
