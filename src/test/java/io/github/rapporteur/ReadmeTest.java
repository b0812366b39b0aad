package io.github.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java sample of the README compiles and finds something, in a process of its own. */
class ReadmeTest {
    private static final Pattern SAMPLE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theJavaSampleCompilesAndAnswers() throws Exception {
        Matcher sample = SAMPLE.matcher(Files.readString(Path.of("README.md")));
        assertThat(sample.find()).as("README.md has a Java sample").isTrue();
        Path source = Files.writeString(folder.resolve("Example.java"), sample.group(1));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
        assertThat(compiled).isZero();
        copySamples();
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

    private void copySamples() throws IOException {
        Path to = Files.createDirectory(folder.resolve("corpus-samples"));
        try (Stream<Path> files = Files.list(Path.of("corpus-samples"))) {
            for (Path file : files.filter(path ->
                            path.toString().endsWith(".md") || path.toString().endsWith(".txt"))
                    .toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
