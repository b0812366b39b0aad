package io.github.rapporteur.index;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.index.IndexUnavailableException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The folder in which an index is kept: a marker with the schema, and Lucene's files in a folder that the marker names.
 * Open as often as one likes; one writer at a time, in all processes together.
 */
public final class CorpusIndex implements AutoCloseable {
    /** Changes whenever an index written before can no longer be read; {@code reindex} then makes it anew. */
    public static final int SCHEMA = 4;

    /** The oldest schema of which an index can be made anew without its files. */
    static final int OLDEST_SCHEMA = 2;

    private final Path folder;
    private final Marker.State state;
    private final Directory directory;

    private CorpusIndex(Path folder, Marker.State state, Directory directory) {
        this.folder = folder;
        this.state = state;
        this.directory = directory;
    }

    /**
     * Opens the index in a folder.
     *
     * @param create whether one is made where there is none
     * @throws IndexUnavailableException if the folder is something else, or cannot be used
     */
    public static CorpusIndex open(Path folder, boolean create) {
        try {
            Marker.State state = new Marker(folder).require(create);
            CorpusIndex index = new CorpusIndex(folder, state, FSDirectory.open(folder.resolve(state.files())));
            if (!DirectoryReader.indexExists(index.directory)) {
                index.begin();
            }
            return index;
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** A new index has a first, empty commit, so that it can be read at once. */
    private void begin() {
        try (CorpusWriter writer = writer()) {
            writer.commit();
        }
    }

    /** The folder, as it was given. */
    public Path folder() {
        return folder;
    }

    /** Lucene's files. */
    public Directory directory() {
        return directory;
    }

    /** Whether the index was made anew since it was opened: who wants to see the new one opens it again. */
    public boolean isSuperseded() {
        try {
            return !new Marker(folder).find().equals(Optional.of(state));
        } catch (IOException e) {
            return false;
        }
    }

    /** How the index is kept on disk. */
    public Storage storage() {
        try {
            return StorageReader.read(folder, state, directory);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** @throws IndexUnavailableException if another writer is open, or the index was made anew since it was opened */
    CorpusWriter writer() {
        WriterLock lock = WriterLock.take(folder);
        try {
            if (isSuperseded()) {
                throw new IndexUnavailableException(
                        Reason.IN_USE, folder, folder + " was made anew since it was opened; open it again");
            }
            new Generations(folder).sweep(state.files());
            return CorpusWriter.open(folder, directory, ImmutableMap.of(), lock::close);
        } catch (IOException e) {
            lock.close();
            throw Failures.of(folder, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Lets go of the files. */
    @Override
    public void close() {
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing " + folder + " failed", e);
        }
    }
}
