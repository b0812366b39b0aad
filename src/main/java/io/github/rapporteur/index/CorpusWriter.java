package io.github.rapporteur.index;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * The one writer of an index. What was put or removed since the last commit is dropped when the writer is closed or the
 * process dies: an index never holds half a file. Not for use by several threads.
 */
final class CorpusWriter implements AutoCloseable {
    /** Enough to write some thousand passages at once; a heap of 512 MB has room for it beside the parsing. */
    private static final double BUFFER_MEGABYTES = 48;

    /** In every commit: when it was made. */
    static final String WRITTEN = "written";

    private final Path folder;
    private final IndexWriter writer;
    private final ImmutableMap<String, String> notes;
    private final Runnable release;
    private final Vocabularies vocabularies = new Vocabularies();

    private CorpusWriter(Path folder, IndexWriter writer, Map<String, String> notes, Runnable release) {
        this.folder = folder;
        this.writer = writer;
        this.notes = ImmutableMap.copyOf(notes);
        this.release = release;
    }

    /**
     * @param notes stand in every commit
     * @param release is run when the writer is closed
     */
    static CorpusWriter open(Path folder, Directory directory, Map<String, String> notes, Runnable release) {
        IndexWriterConfig config = new IndexWriterConfig(Analysis.analyzer())
                // The very one that segments are read with: only its own packed fields are merged without unpacking.
                .setCodec(Codec.forName(CompactCodec.NAME))
                .setOpenMode(OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try {
            return new CorpusWriter(folder, new IndexWriter(directory, config), notes, release);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** Makes everything last and tidies up; the writer is closed then. */
    void finish() {
        step(() -> {
            note();
            writer.close();
        });
        release.run();
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Puts a file in the place of whatever was held of it. */
    void put(ParsedFile file, FileVersion version) {
        step(() -> writer.updateDocuments(
                new Term(Fields.FILE, version.key()), EntryBlock.of(file, version, vocabularies)));
    }

    /** The same; what the index refuses is put as a file that could not be read, and handed back. */
    ParsedFile putOrFault(ParsedFile file, FileVersion version) {
        try {
            put(file, version);
            return file;
        } catch (IllegalArgumentException e) {
            // Lucene refuses an entry without harm to the others.
            ParsedFile fault = FileLook.fault(file.read(), e);
            put(fault, version);
            return fault;
        }
    }

    /** Removes all that is held of a file. */
    void remove(String key) {
        remove(new Term(Fields.FILE, key));
    }

    /** Removes all files whose entries have a term. */
    void remove(Term term) {
        step(() -> writer.deleteDocuments(term));
    }

    /** Makes everything so far last, whole or, should it fail, not at all. */
    void commit() {
        step(() -> {
            note();
            writer.commit();
        });
    }

    /** A commit that would change nothing is left out, unless it is the first. */
    private void note() {
        if (writer.hasUncommittedChanges()
                || !writer.getLiveCommitData().iterator().hasNext()) {
            writer.setLiveCommitData(ImmutableMap.<String, String>builder()
                    .putAll(notes)
                    .put(WRITTEN, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                    .build()
                    .entrySet());
        }
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
            release.run();
        }
    }
}
