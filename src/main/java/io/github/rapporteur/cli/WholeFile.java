package io.github.rapporteur.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there whole or not at all: it is written under another name in the same folder, and takes its own when all
 * is written. What was there before stays until then.
 */
final class WholeFile {
    private final Path file;

    WholeFile(Path file) {
        this.file = file;
    }

    /** Writes to a stream. */
    interface Writing<T> {
        T to(OutputStream out) throws IOException;
    }

    /** @throws IOException if the folder or the disk does not take it; then nothing of it is left */
    <T> T write(Writing<T> writing) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder; name a file in it");
        }
        Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return straight(target, writing);
        }
        Path part = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        part.toFile().deleteOnExit();
        try {
            T result = straight(part, writing);
            move(part, target);
            return result;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Also for what is no file, such as a named pipe. */
    private static <T> T straight(Path path, Writing<T> writing) throws IOException {
        try (OutputStream out = Files.newOutputStream(path)) {
            return writing.to(out);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Why a file could not be written, for people. */
    static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException absent -> "its folder is not there; make it, or name another";
            case AccessDeniedException denied -> "its folder may not be written to; name another";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
