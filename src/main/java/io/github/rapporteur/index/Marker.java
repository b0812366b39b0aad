package io.github.rapporteur.index;

import com.google.common.base.Strings;
import io.github.rapporteur.index.IndexUnavailableException.Reason;
import io.github.rapporteur.pipeline.ParserVersion;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/**
 * The file that tells an index folder from any other: which schema it has, what made it, and in which folder inside
 * Lucene's files lie. It is replaced as a whole, so that an index made anew takes the old one's place in one step.
 */
final class Marker {
    private static final String NAME = "rapporteur-index.properties";
    private static final String HALF_WRITTEN = NAME + ".new";
    private static final String SCHEMA = "schema";
    private static final String VERSION = "version";
    private static final String FILES = "files";
    private static final String NONE = "holds no index yet; index some documents into it first";

    private final Path folder;

    Marker(Path folder) {
        this.folder = folder;
    }

    /**
     * What the marker tells.
     *
     * @param version of the program that made the index; empty where it is not known
     * @param files the name of the folder of Lucene's files
     */
    record State(int schema, String version, String files) {

        /** An index that this program makes. */
        static State current(String files) {
            return new State(CorpusIndex.SCHEMA, ParserVersion.current(), files);
        }

        /** Who made the index, for people. */
        String madeBy() {
            return (version.isEmpty() ? "an earlier version" : "version " + version) + " (schema " + schema + ")";
        }
    }

    /**
     * Makes sure that the folder is an index of this program's schema, making it one where it may.
     *
     * @throws IndexUnavailableException if it is not, or may not become one
     */
    State require(boolean create) throws IOException {
        Optional<State> found = find();
        if (found.isPresent()) {
            check(found.get());
            return found.get();
        }
        if (!create) {
            throw unavailable(Reason.ABSENT, NONE);
        }
        State made = State.current(Generations.FIRST);
        write(made);
        return made;
    }

    /**
     * What the marker of the folder tells; empty where there is nothing, or an empty folder.
     *
     * @throws IndexUnavailableException if the folder is something else
     */
    Optional<State> find() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw unavailable(Reason.FOREIGN, "is a file, not an index folder; name another folder");
        }
        Optional<State> found = read();
        if (found.isEmpty() && isTaken()) {
            throw unavailable(Reason.FOREIGN, "holds other files and is no index; name a new or empty folder");
        }
        return found;
    }

    /**
     * Makes sure that the folder is an index that can be made anew, of this schema or an older one.
     *
     * @throws IndexUnavailableException if it is not
     */
    State requireStored() throws IOException {
        State found = find().orElseThrow(() -> unavailable(Reason.ABSENT, NONE));
        if (found.schema() < CorpusIndex.OLDEST_SCHEMA || found.schema() > CorpusIndex.SCHEMA) {
            check(found);
        }
        return found;
    }

    private void check(State found) {
        if (found.schema() < CorpusIndex.OLDEST_SCHEMA) {
            throw unavailable(
                    Reason.OLDER_SCHEMA,
                    "was made by " + found.madeBy() + ", which is too old to be brought up to date; index the documents"
                            + " into a new folder");
        }
        if (found.schema() < CorpusIndex.SCHEMA) {
            throw unavailable(
                    Reason.OLDER_SCHEMA,
                    "was made by " + found.madeBy() + "; this version reads schema " + CorpusIndex.SCHEMA
                            + ": bring it up to date by 'rapporteur reindex --index " + folder + "'");
        }
        if (found.schema() > CorpusIndex.SCHEMA) {
            throw unavailable(
                    Reason.NEWER_SCHEMA,
                    "was made by " + found.madeBy() + "; this version reads schema " + CorpusIndex.SCHEMA
                            + ": use the later version, or a new folder");
        }
    }

    private Optional<State> read() throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return Optional.of(new State(
                    Integer.parseInt(properties.getProperty(SCHEMA, "").strip()),
                    Strings.nullToEmpty(properties.getProperty(VERSION)).strip(),
                    properties.getProperty(FILES, Generations.FIRST).strip()));
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

    /** Whole or not at all: a crash leaves what was there, and a folder that was empty still counts as empty. */
    void write(State state) throws IOException {
        Files.createDirectories(folder);
        Path half = folder.resolve(HALF_WRITTEN);
        String text = "# An index of Rapporteur. Not to be changed by hand.\n" + SCHEMA + "=" + state.schema() + "\n"
                + VERSION + "=" + state.version() + "\n" + FILES + "=" + state.files() + "\n";
        try (FileChannel channel = FileChannel.open(
                half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(half, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(folder, true);
    }

    private IndexUnavailableException unavailable(Reason reason, String message) {
        return new IndexUnavailableException(reason, folder, folder + " " + message);
    }
}
