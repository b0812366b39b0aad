package io.github.rapporteur.index;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;

/**
 * Looks whether an index is sound: Lucene's files by their checksums and their sense, then every file's entries: that they
 * are whole, that what is stored can be read, that counts and terms agree with it. Changes nothing.
 */
public final class IndexCheck {
    private final Path folder;
    private final List<IndexFault> faults = new ArrayList<>();
    private final Stopwatch elapsed = Stopwatch.createStarted();

    private IndexCheck(Path folder) {
        this.folder = folder;
    }

    /**
     * Checks the index in a folder.
     *
     * @throws IndexUnavailableException if there is none, it has another schema, or a run is writing it
     */
    public static CheckReport run(Path folder) {
        try {
            String files = new Marker(folder).require(false).files();
            try (AutoCloseable lock = lock(folder);
                    FSDirectory directory = FSDirectory.open(folder.resolve(files))) {
                return new IndexCheck(folder).check(directory);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw Failures.of(folder, e);
        }
    }

    /** Nobody writes meanwhile; where nobody may write at all, there is nothing to be held off. */
    private static AutoCloseable lock(Path folder) {
        return Files.isWritable(folder) ? WriterLock.take(folder) : () -> {};
    }

    private CheckReport check(FSDirectory directory) throws IOException {
        segments(directory);
        if (!faults.isEmpty()) {
            return new CheckReport(0, 0, ContentCounts.ZERO, ImmutableList.copyOf(faults), elapsed.elapsed());
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            BlockCheck blocks = new BlockCheck(faults);
            for (LeafReaderContext leaf : reader.leaves()) {
                blocks.check(leaf.reader());
            }
            return new CheckReport(
                    blocks.files(), reader.numDocs(), blocks.counts(), ImmutableList.copyOf(faults), elapsed.elapsed());
        }
    }

    private void segments(FSDirectory directory) throws IOException {
        SegmentCheck.find(directory, SegmentCheck.SENSE)
                .forEach(damage -> faults.add(
                        IndexFault.ofIndex(damage.what(), !damage.name().isEmpty())));
    }
}
