package io.github.rapporteur.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The folder in which an index is kept: a marker with the schema, and Lucene's files. Open as often as one likes; one
 * writer at a time, in all processes together.
 */
public final class CorpusIndex implements AutoCloseable {
    /** Changes whenever an index written before can no longer be read. */
    public static final int SCHEMA = 2;

    private static final String LUCENE = "lucene";

    private final Path folder;
    private final Directory directory;

    private CorpusIndex(Path folder, Directory directory) {
        this.folder = folder;
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
            new Marker(folder).require(SCHEMA, create);
            CorpusIndex index = new CorpusIndex(folder, FSDirectory.open(folder.resolve(LUCENE)));
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

    /** @throws IndexUnavailableException if another writer is open */
    CorpusWriter writer() {
        return CorpusWriter.open(folder, directory);
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
