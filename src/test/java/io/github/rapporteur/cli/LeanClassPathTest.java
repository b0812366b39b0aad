package io.github.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short commands need none of the libraries that the launcher leaves out where they are called. */
class LeanClassPathTest {
    @TempDir
    private Path folder;

    @Test
    void theShortCommandsDoWithoutWhatReadsDocuments() throws Exception {
        Path index = folder.resolve("index");
        CommandLineRun.of(
                "index", Path.of("corpus-samples", "E_CN.15_2051_12.en.pdf"), "--in-process", "--index", index);
        try (URLClassLoader lean = new URLClassLoader(lean(), ClassLoader.getPlatformClassLoader())) {
            assertThat(exitCode(lean, "--help")).isZero();
            assertThat(exitCode(lean, "help", "query")).isZero();
            for (String command : Commands.names()) {
                assertThat(exitCode(lean, "help", command)).as(command).isZero();
            }
            assertThat(exitCode(lean, "resolve", "A/RES/65/230", "General Assembly resolution 65/230", "--explain"))
                    .isZero();
            assertThat(exitCode(lean, "resolve", "E/CN.15/2051/12", "--format", "jsonl", "--index", index))
                    .isZero();
            for (String format : List.of("text", "json", "jsonl", "csv")) {
                assertThat(exitCode(lean, "search", "*", "--index", index, "--format", format, "--context", "1"))
                        .as(format)
                        .isZero();
            }
            assertThat(exitCode(lean, "search", "judges", "--index", index, "--group", "--facets", "body,addressee"))
                    .isZero();
            for (String format : List.of("text", "jsonl", "csv")) {
                assertThat(exitCode(lean, "recommendations", "--index", index, "--format", format))
                        .as(format)
                        .isZero();
            }
        }
    }

    private static URL[] lean() throws IOException {
        List<PathMatcher> out = leftOut();
        return Splitter.on(System.getProperty("path.separator"))
                .splitToStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .filter(path -> out.stream().noneMatch(one -> one.matches(path.getFileName())))
                .map(LeanClassPathTest::url)
                .toArray(URL[]::new);
    }

    /** What stands in the launcher's list, but for picocli, whose classes are in the lean jar. */
    private static List<PathMatcher> leftOut() throws IOException {
        String launcher = Files.readString(Path.of("rapporteur"));
        int start = launcher.indexOf("picocli-* |");
        String patterns = launcher.substring(start, launcher.indexOf(')', start));
        List<PathMatcher> out = Stream.of(
                        CharMatcher.anyOf("\\\n ").removeFrom(patterns).split("\\|"))
                .filter(pattern -> !pattern.startsWith("picocli"))
                .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
                .toList();
        assertThat(out).hasSizeGreaterThan(10);
        return out;
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static int exitCode(ClassLoader lean, Object... arguments) throws ReflectiveOperationException {
        Method call = lean.loadClass(CommandLineRun.class.getName()).getDeclaredMethod("of", Object[].class);
        call.setAccessible(true);
        Object run = call.invoke(null, (Object) arguments);
        Method exitCode = run.getClass().getDeclaredMethod("exitCode");
        exitCode.setAccessible(true);
        return (int) exitCode.invoke(run);
    }
}
