package io.github.rapporteur.index;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.index.IndexUnavailableException.Reason;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.pipeline.ReadFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/**
 * Makes an index anew from the texts it holds, without the files they were read from: after a change of the schema, of
 * the parser or of the thesaurus. The new one is written beside the old one and takes its place in one step at the end;
 * until then the old one answers as before, and a run that was ended by whatever means is gone on with by the next.
 */
public final class Reindexer {
    /** In the commits of the new index: what it is made of, by whom. Of anything else the next run does not go on. */
    private static final String MADE_OF = "made-of";

    private final Path folder;
    private final Function<ReadFile, ParsedFile> parser;
    private final Provenance by;
    private final int jobs;

    /**
     * @param folder of the index
     * @param parser works out a document, on several threads at once
     * @param by names the parser and its thesaurus
     * @param jobs how many documents are worked out at once
     */
    public Reindexer(Path folder, Function<ReadFile, ParsedFile> parser, Provenance by, int jobs) {
        this.folder = folder;
        this.parser = parser;
        this.by = by;
        this.jobs = jobs;
    }

    /**
     * Works everything out anew.
     *
     * @param leaveOut whether files whose stored text is damaged are left out; else they are a reason to stop
     * @param listener is told of files as they are done; they are acknowledged all together at the end
     * @throws IndexUnavailableException if there is no index, one of a schema that cannot be read, another run is
     *     writing, or the disk fails; the index is then as it was
     */
    public ReindexingSummary run(boolean leaveOut, IndexingListener listener) {
        try {
            new Marker(folder).requireStored();
            try (WriterLock lock = WriterLock.take(folder)) {
                return locked(leaveOut, listener);
            }
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    private ReindexingSummary locked(boolean leaveOut, IndexingListener listener) throws IOException {
        Marker marker = new Marker(folder);
        Marker.State before = marker.requireStored();
        Generations generations = new Generations(folder);
        String next = Generations.after(before.files());
        ReindexingRun run;
        // Versions of before know the inner lock only.
        try (FSDirectory from = FSDirectory.open(generations.path(before.files()));
                Lock inner = from.obtainLock(IndexWriter.WRITE_LOCK_NAME);
                StoredFiles stored = StoredFiles.open(from, before.schema())) {
            inner.ensureValid();
            String madeOf = before.files() + " " + stored.generation() + " " + by;
            try (Directory to = begun(generations.path(next), madeOf)) {
                run = new ReindexingRun(stored, parser, by, listener);
                run.into(to, jobs, writer(to, madeOf));
            }
        }
        if (run.isCancelled()) {
            return run.summary(before.schema());
        }
        if (!run.lost().isEmpty() && !leaveOut) {
            throw damaged(run);
        }
        marker.write(Marker.State.current(next));
        generations.sweep(next);
        run.acknowledge();
        return run.summary(before.schema());
    }

    private CorpusWriter writer(Directory to, String madeOf) {
        return CorpusWriter.open(folder, to, ImmutableMap.of(MADE_OF, madeOf), () -> {});
    }

    /** What an earlier run had begun of just this index, else nothing. */
    private static Directory begun(Path path, String madeOf) throws IOException {
        try (Directory old = FSDirectory.open(path)) {
            if (DirectoryReader.indexExists(old)
                    && madeOf.equals(
                            SegmentInfos.readLatestCommit(old).getUserData().get(MADE_OF))) {
                return FSDirectory.open(path);
            }
        }
        Generations.delete(path);
        return FSDirectory.open(path);
    }

    private IndexUnavailableException damaged(ReindexingRun run) {
        return new IndexUnavailableException(
                Reason.DAMAGED,
                folder,
                folder + " is as it was: the stored text of " + run.lost().size() + " of its files is damaged, first "
                        + run.lost().get(0) + "; index these files again, or leave them out");
    }
}
