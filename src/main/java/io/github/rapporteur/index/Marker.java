package io.github.rapporteur.index;

import io.github.rapporteur.index.IndexUnavailableException.Reason;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The file that tells an index folder from any other, and which schema it has. */
final class Marker {
    private static final String NAME = "rapporteur-index.properties";
    private static final String HALF_WRITTEN = NAME + ".new";
    private static final String SCHEMA = "schema";

    private final Path folder;

    Marker(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes sure that the folder is an index of this schema, making it one where it may.
     *
     * @throws IndexUnavailableException if it is not, or may not become one
     */
    void require(int schema, boolean create) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw unavailable(Reason.FOREIGN, "is a file, not an index folder; name another folder");
        }
        Optional<Integer> found = schema();
        if (found.isPresent()) {
            check(found.get(), schema);
        } else if (isTaken()) {
            throw unavailable(Reason.FOREIGN, "holds other files and is no index; name a new or empty folder");
        } else if (create) {
            write(schema);
        } else {
            throw unavailable(Reason.ABSENT, "holds no index yet; index some documents into it first");
        }
    }

    private void check(int found, int schema) {
        if (found < schema) {
            throw unavailable(
                    Reason.OLDER_SCHEMA,
                    "was written by an older version (schema " + found + ", this one has " + schema
                            + "); index the documents into a new folder");
        }
        if (found > schema) {
            throw unavailable(
                    Reason.NEWER_SCHEMA,
                    "was written by a later version (schema " + found + ", this one has " + schema
                            + "); use that version or a new folder");
        }
    }

    private Optional<Integer> schema() throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return Optional.of(
                    Integer.parseInt(properties.getProperty(SCHEMA, "").strip()));
        } catch (IllegalArgumentException e) {
            throw new IndexUnavailableException(
                    Reason.DAMAGED, folder, file + " names no schema; index the documents into a new folder", e);
        }
    }

    private boolean isTaken() throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(file -> !file.endsWith(HALF_WRITTEN));
        }
    }

    /** Whole or not at all: a crash leaves a folder that still counts as empty. */
    private void write(int schema) throws IOException {
        Files.createDirectories(folder);
        Path half = folder.resolve(HALF_WRITTEN);
        Files.writeString(
                half, "# An index of Rapporteur. Not to be changed by hand.\n" + SCHEMA + "=" + schema + "\n");
        Files.move(half, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    private IndexUnavailableException unavailable(Reason reason, String message) {
        return new IndexUnavailableException(reason, folder, folder + " " + message);
    }
}
