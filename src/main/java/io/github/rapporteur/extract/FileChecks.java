package io.github.rapporteur.extract;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipFile;

/** What can be said against a file before it is opened. */
final class FileChecks {
    /** Said of an archive without its table of contents, which stands at the end. */
    static final String BROKEN_ARCHIVE = "The file breaks off before its end; fetch it again.";

    /** Word's DOC is written in pieces of so many bytes. */
    private static final int SECTOR = 512;

    private FileChecks() {}

    /** Whether a file that could be read lacks its end nevertheless. */
    static boolean breaksOff(Path file, Format format) throws IOException {
        return switch (format) {
            case DOCX, ODT -> !isWholeArchive(file);
            case DOC -> Files.size(file) % SECTOR != 0;
            default -> false;
        };
    }

    /** Whether a file that should be an archive has its end. */
    static boolean isWholeArchive(Path file) {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.size() > 0;
        } catch (IOException damaged) {
            return false;
        }
    }

    /** The outcome of a file that need not be opened, empty if it must be. */
    static Optional<Extraction> reject(Path file, Limits limits) {
        try {
            if (!Files.exists(file)) {
                return unreadable("There is no such file; check the path.");
            }
            if (!Files.isRegularFile(file)) {
                return unreadable("This is not a file; give the path of a file.");
            }
            if (!Files.isReadable(file)) {
                return unreadable("The file may not be read; ask for permission to read it.");
            }
            return bySize(Files.size(file), limits);
        } catch (IOException e) {
            return Optional.of(unreadable(e));
        }
    }

    private static Optional<Extraction> bySize(long size, Limits limits) {
        if (size == 0) {
            return unreadable("The file is empty; fetch it again.");
        }
        if (size > limits.fileBytes()) {
            return Optional.of(Extraction.failed(
                    Status.TOO_LARGE,
                    "The file has " + megabytes(size) + " MB, more than the limit of " + megabytes(limits.fileBytes())
                            + " MB; split it or raise the limit."));
        }
        return Optional.empty();
    }

    private static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    private static Optional<Extraction> unreadable(String message) {
        return Optional.of(Extraction.failed(Status.UNREADABLE, message));
    }

    /** The outcome of a file that the system would not give. */
    static Extraction unreadable(IOException e) {
        String message = switch (e) {
            case NoSuchFileException gone -> "There is no such file any more; check the path.";
            case AccessDeniedException denied -> "The file may not be read; ask for permission to read it.";
            default -> "The file could not be read (" + Objects.toString(e.getMessage(), "no detail") + ").";
        };
        return Extraction.failed(Status.UNREADABLE, message);
    }
}
