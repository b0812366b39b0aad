package io.github.rapporteur.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Has a newer commit read, where there may be one: a commit changes the index's folder, and to look when that was changed
 * last costs less than to look through it. Safe for use by several threads.
 */
final class CommitWatch {
    /** The clocks of file systems are coarse: two changes within this time may look like one. */
    private static final Duration COARSE = Duration.ofSeconds(3);

    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final SearcherManager searchers;
    private final Path folder;
    private volatile FileTime settled = NEVER;

    CommitWatch(SearcherManager searchers, Directory directory) {
        this.searchers = searchers;
        this.folder = ((FSDirectory) directory).getDirectory();
    }

    /** On return the last commit is the one that searchers read. */
    void refresh() throws IOException {
        FileTime changed = Files.getLastModifiedTime(folder);
        if (changed.equals(settled)) {
            return;
        }
        searchers.maybeRefreshBlocking();
        if (changed.toInstant().plus(COARSE).isBefore(Instant.now())) {
            settled = changed;
        }
    }
}
