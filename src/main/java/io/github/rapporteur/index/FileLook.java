package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import io.github.rapporteur.extract.Extraction;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.pipeline.ReadFile;
import io.github.rapporteur.structure.Hints;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Looks at one file: whether it need be read at all and, if so, what stands in it. Safe for use by several threads. */
final class FileLook implements Function<Path, FileLook.Seen> {
    private final KnownFiles known;
    private final Function<Path, ParsedFile> reader;
    private final Provenance by;

    FileLook(KnownFiles known, Function<Path, ParsedFile> reader, Provenance by) {
        this.known = known;
        this.reader = reader;
        this.by = by;
    }

    /** What a look brought. */
    sealed interface Seen {
        Path file();

        /** The index holds just this content. */
        record Settled(Path file, KnownFile known) implements Seen {}

        /** The bytes could not be had. */
        record Unread(Path file, String reason) implements Seen {}

        /** The file was read. */
        record Read(Path file, FileVersion version, ParsedFile parsed, boolean isNew) implements Seen {}
    }

    @Override
    public Seen apply(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return new Seen.Unread(file, Files.exists(file) ? "not an ordinary file" : "no such file");
            }
            String hash = MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
            FileVersion version = new FileVersion(file, hash, by);
            Optional<KnownFile> held = known.find(file);
            if (held.isPresent() && held.get().isSettled(version)) {
                return new Seen.Settled(file, held.get());
            }
            return new Seen.Read(file, version, read(file), held.isEmpty());
        } catch (AccessDeniedException e) {
            return new Seen.Unread(file, "may not be read by this user");
        } catch (IOException e) {
            return new Seen.Unread(file, "cannot be read: " + e.getMessage());
        }
    }

    private ParsedFile read(Path file) {
        Extraction nothing = new Extraction(Status.UNREADABLE, SourceText.EMPTY, ImmutableList.of());
        return guarded(new ReadFile(file.toString(), nothing, Hints.NONE), unread -> reader.apply(file));
    }

    /** A fault of the program costs one file, not the run. */
    static ParsedFile guarded(ReadFile read, Function<ReadFile, ParsedFile> parser) {
        try {
            return parser.apply(read);
        } catch (RuntimeException | StackOverflowError e) {
            return fault(read, e);
        }
    }

    /** A file that a fault of the program kept from being a document; its text is kept. */
    static ParsedFile fault(ReadFile read, Throwable fault) {
        ImmutableList<Problem> problems =
                ImmutableList.of(Problem.of("fault", "reading failed by a fault of the program: " + fault));
        return new ParsedFile(
                new ReadFile(
                        read.source(),
                        new Extraction(Status.UNREADABLE, read.extraction().text(), problems),
                        read.told()),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                problems);
    }
}
