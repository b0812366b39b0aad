package io.github.rapporteur.index;

import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * The one writer of an index. What was put or removed since the last commit is dropped when the writer is closed or the
 * process dies: an index never holds half a file.
 */
final class CorpusWriter implements AutoCloseable {
    /** Enough to write some thousand passages at once; a heap of 512 MB has room for it beside the parsing. */
    private static final double BUFFER_MEGABYTES = 48;

    private final Path folder;
    private final IndexWriter writer;
    private final WriterLock lock;

    private CorpusWriter(Path folder, IndexWriter writer, WriterLock lock) {
        this.folder = folder;
        this.writer = writer;
        this.lock = lock;
    }

    /** @param lock is closed with the writer */
    static CorpusWriter open(Path folder, Directory directory, WriterLock lock) {
        IndexWriterConfig config = new IndexWriterConfig(Analysis.analyzer())
                .setOpenMode(OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION));
        try {
            return new CorpusWriter(folder, new IndexWriter(directory, config), lock);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** Makes everything last and tidies up; the writer is closed then. */
    void finish() {
        step(writer::close);
        lock.close();
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Puts a file in the place of whatever was held of it. */
    void put(ParsedFile file, FileVersion version) {
        step(() -> writer.updateDocuments(new Term(Fields.FILE, version.key()), EntryBlock.of(file, version)));
    }

    /** Removes all that is held of a file. */
    void remove(String key) {
        step(() -> writer.deleteDocuments(new Term(Fields.FILE, key)));
    }

    /** Makes everything so far last, whole or, should it fail, not at all. */
    void commit() {
        step(writer::commit);
    }

    private void step(Step step) {
        try {
            step.run();
        } catch (IOException | IllegalStateException e) {
            throw Failures.of(folder, e);
        }
    }

    /** Lets the next writer in; what was neither committed nor finished is dropped. */
    @Override
    public void close() {
        try {
            step(writer::rollback);
        } finally {
            lock.close();
        }
    }
}
