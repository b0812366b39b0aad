package io.github.rapporteur.index;

import io.github.rapporteur.index.IndexUnavailableException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

/**
 * The right to write an index, held by one writer at a time, in all processes together; the system takes it back from a
 * process that dies. Beside it lies who holds it, to be told to the next. Not for use by several threads.
 */
final class WriterLock implements AutoCloseable {
    private static final String LOCK = "writer.lock";

    private final FSDirectory directory;
    private final Lock lock;
    private final LockHolder holder;
    private boolean held = true;

    private WriterLock(FSDirectory directory, Lock lock, LockHolder holder) {
        this.directory = directory;
        this.lock = lock;
        this.holder = holder;
    }

    /** @throws IndexUnavailableException if another writer holds it: says which, as far as that is known */
    static WriterLock take(Path folder) {
        LockHolder holder = new LockHolder(folder);
        try {
            FSDirectory directory = FSDirectory.open(folder);
            try {
                Lock lock = directory.obtainLock(LOCK);
                holder.sign();
                return new WriterLock(directory, lock, holder);
            } catch (IOException e) {
                IOUtils.closeWhileHandlingException(directory);
                throw e;
            }
        } catch (LockObtainFailedException e) {
            throw new IndexUnavailableException(
                    Reason.IN_USE,
                    folder,
                    folder + " is being written by " + holder.describe()
                            + "; wait for it to end, or name another index",
                    e);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** Lets the next writer in. */
    @Override
    public void close() {
        if (held) {
            held = false;
            holder.erase();
            IOUtils.closeWhileHandlingException(lock, directory);
        }
    }
}
