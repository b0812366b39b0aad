package io.github.rapporteur.index;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CheckIndex.Status.SegmentInfoStatus;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

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
        try (CheckIndex check = new CheckIndex(directory, new NoLock())) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
            check.setThreadCount(1);
            CheckIndex.Status status = check.checkIndex();
            if (status.missingSegments) {
                faults.add(IndexFault.ofIndex("the list of Lucene's segments is missing or damaged"));
            }
            for (SegmentInfoStatus segment : status.segmentInfos) {
                if (segment.toLoseDocCount > 0 || segment.error != null) {
                    faults.add(IndexFault.ofIndex("segment " + segment.name + " with " + segment.maxDoc
                            + " entries is damaged"
                            + (segment.error == null ? "" : ": " + Failures.firstLine(segment.error))));
                }
            }
            if (!status.clean && faults.isEmpty()) {
                faults.add(IndexFault.ofIndex("Lucene's files do not belong together"));
            }
        }
    }

    /** The index's own lock is held, or needless; what is only read needs no second one. */
    private static final class NoLock extends Lock {
        @Override
        public void close() {}

        @Override
        public void ensureValid() {}
    }
}
