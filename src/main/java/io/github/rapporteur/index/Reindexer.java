package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.index.IndexUnavailableException.Reason;
import io.github.rapporteur.index.SegmentCheck.Damage;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.pipeline.ReadFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
                Lock inner = from.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            inner.ensureValid();
            ImmutableList<Damage> damages = SegmentCheck.find(from, SegmentCheck.SUMS);
            if (!damages.isEmpty()
                    && !(leaveOut
                            && damages.stream().noneMatch(one -> one.name().isEmpty()))) {
                throw damaged(damages.get(0).what());
            }
            try (Directory sound = Sound.without(names(damages), from);
                    StoredFiles stored = StoredFiles.open(sound, before.schema())) {
                run = new ReindexingRun(stored, parser, by, listener);
                damages.forEach(damage -> run.lost(damage.what()));
                fill(generations.path(next), before.files() + " " + stored.generation() + " " + by, run);
            }
        }
        if (run.isCancelled()) {
            return run.summary(before.schema());
        }
        if (!run.lost().isEmpty() && !leaveOut) {
            throw damaged("the stored text of " + run.lost().size() + " of its files, first "
                    + run.lost().get(0));
        }
        marker.write(Marker.State.current(next));
        generations.sweep(next);
        run.acknowledge();
        return run.summary(before.schema());
    }

    private static ImmutableSet<String> names(List<Damage> damages) {
        return damages.stream().map(Damage::name).collect(ImmutableSet.toImmutableSet());
    }

    private void fill(Path path, String madeOf, ReindexingRun run) throws IOException {
        try (Directory to = begun(path, madeOf)) {
            run.into(to, jobs, CorpusWriter.open(folder, to, ImmutableMap.of(MADE_OF, madeOf), () -> {}));
        }
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

    private IndexUnavailableException damaged(String what) {
        return new IndexUnavailableException(
                Reason.DAMAGED,
                folder,
                folder + " is as it was, for something in it is damaged: " + what
                        + "; 'rapporteur check' tells more, and --leave-out-damaged goes on without it");
    }
}
