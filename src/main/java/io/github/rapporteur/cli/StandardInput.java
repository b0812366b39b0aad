package io.github.rapporteur.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import com.google.common.io.MoreFiles;
import io.github.rapporteur.extract.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A document that comes on standard input, where a path is {@code -}; a file of that name is {@code ./-}. */
final class StandardInput {
    private static final Path SIGN = Path.of("-");

    @Option(
            names = "--name",
            paramLabel = "FILE",
            description = "What the document on standard input (-) is called: A_RES_70_1.en.pdf.")
    private Optional<Path> name = Optional.empty();

    /**
     * The paths with a file of what standard input holds, for as long as this is open.
     *
     * @param paths as typed
     * @param input the file, where one of the paths is the sign of standard input
     */
    record Opened(List<Path> paths, Optional<Path> input, String name) implements AutoCloseable {
        /** What a file is called for people and in results. */
        String source(Path file) {
            return input.filter(file::equals).map(here -> name).orElseGet(file::toString);
        }

        @Override
        public void close() {
            input.ifPresent(file -> file.toFile().delete());
        }
    }

    /**
     * Reads standard input to its end, where a path asks for it, but no more of it than a file may have.
     *
     * @throws Failure if it is asked for twice, or cannot be read
     */
    Opened open(List<Path> paths, Shell shell) {
        long times = paths.stream().filter(SIGN::equals).count();
        if (times > 1) {
            throw Failure.usage("standard input (-) can be read only once");
        }
        if (times == 0 && name.isPresent()) {
            throw Failure.usage("--name tells what standard input is called; give - as the path");
        }
        String called = name.orElse(SIGN).toString();
        if (times == 0) {
            return new Opened(paths, Optional.empty(), called);
        }
        Path file = save(shell.in());
        ImmutableList<Path> found =
                paths.stream().map(path -> path.equals(SIGN) ? file : path).collect(ImmutableList.toImmutableList());
        return new Opened(found, Optional.of(file), called);
    }

    private Path save(InputStream in) {
        try {
            String ending = MoreFiles.getFileExtension(name.orElse(SIGN));
            Path file = Files.createTempFile("rapporteur", ending.isEmpty() ? "" : "." + ending);
            file.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(file)) {
                ByteStreams.limit(in, Limits.DEFAULTS.fileBytes() + 1).transferTo(out);
            }
            return file;
        } catch (IOException e) {
            throw Failure.run("standard input cannot be read: " + e.getMessage());
        }
    }
}
