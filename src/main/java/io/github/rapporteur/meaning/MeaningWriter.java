package io.github.rapporteur.meaning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.rapporteur.index.AllTerms;
import io.github.rapporteur.index.Failures;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.IndexUnavailableException;
import io.github.rapporteur.meaning.Passages.Passage;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Brings the vectors of an index up to date, file by file; files whose passages are as they were keep theirs. What was put is
 * committed every some hundred passages, so that a run that was broken off goes on where it was. One writer at a time. Not for
 * use by several threads.
 */
public final class MeaningWriter implements AutoCloseable {
    /** Texts that a model is given at once. */
    private static final int BATCH = 32;
    /** A broken run costs at most the vectors of this many passages and of one file. */
    private static final int COMMIT = 500;

    private final Path folder;
    private final Embedder embedder;
    private final Directory directory;
    private final IndexWriter writer;
    /** What the index held when this was opened: a file is put once. */
    private final IndexSearcher before;

    private final Set<String> seen = new HashSet<>();
    private int uncommitted;

    private MeaningWriter(
            Path folder, Embedder embedder, Directory directory, IndexWriter writer, IndexSearcher before) {
        this.folder = folder;
        this.embedder = embedder;
        this.directory = directory;
        this.writer = writer;
        this.before = before;
    }

    /**
     * Opens the vectors of an index for writing; those of another model are dropped with the first commit.
     *
     * @param index its folder
     * @param embedder stays the caller's to close
     * @throws IndexUnavailableException if another run is writing them, or the disk fails
     */
    public static MeaningWriter open(Path index, Embedder embedder) {
        Path folder = MeaningIndex.folder(index);
        try {
            Directory directory = FSDirectory.open(folder);
            boolean foreign = DirectoryReader.indexExists(directory) && !isOf(embedder, directory);
            IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig());
            if (foreign) {
                writer.deleteAll();
            }
            writer.setLiveCommitData(MeaningIndex.told(embedder).entrySet());
            return new MeaningWriter(
                    folder, embedder, directory, writer, new IndexSearcher(DirectoryReader.open(writer)));
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    private static boolean isOf(Embedder embedder, Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return MeaningIndex.model(reader).equals(embedder.model());
        }
    }

    /**
     * Sees to the vectors of a file.
     *
     * @param key by which the index knows the file
     * @return how many passages were turned into vectors; 0 where they were as before
     */
    public int put(String key, ParsedFile file) {
        seen.add(key);
        ImmutableList<Passage> passages = Passages.of(file);
        String print = Passages.print(passages);
        try {
            if (holds(key, print)) {
                return 0;
            }
            writer.updateDocuments(new Term(Fields.FILE, key), entries(key, print, passages));
            uncommitted += passages.size();
            if (uncommitted >= COMMIT) {
                writer.commit();
                uncommitted = 0;
            }
            return passages.size();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    private boolean holds(String key, String print) throws IOException {
        return before.count(new TermQuery(new Term(MeaningIndex.PRINT, key + " " + print))) > 0;
    }

    private List<Document> entries(String key, String print, ImmutableList<Passage> passages) {
        List<Document> entries = new ArrayList<>(passages.size() + 1);
        for (List<Passage> batch : Lists.partition(passages, BATCH)) {
            ImmutableList<float[]> vectors = embedder.embed(Lists.transform(batch, Passage::text));
            for (int i = 0; i < batch.size(); i++) {
                entries.add(entry(key, batch.get(i).node(), vectors.get(i)));
            }
        }
        Document whole = new Document();
        whole.add(new StringField(Fields.FILE, key, Field.Store.NO));
        whole.add(new StringField(MeaningIndex.PRINT, key + " " + print, Field.Store.NO));
        entries.add(whole);
        return entries;
    }

    private static Document entry(String key, int node, float[] vector) {
        Document entry = new Document();
        entry.add(new StringField(Fields.FILE, key, Field.Store.YES));
        entry.add(new StringField(Fields.NODE, Integer.toString(node), Field.Store.YES));
        entry.add(new KnnFloatVectorField(MeaningIndex.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        return entry;
    }

    /** Drops the vectors of files that were not put since the writer was opened, and makes everything last. */
    public void finish() {
        try {
            AllTerms.each(before.getIndexReader(), Fields.FILE, key -> {
                if (!seen.contains(key)) {
                    writer.deleteDocuments(new Term(Fields.FILE, key));
                }
            });
            writer.commit();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** Lets the next writer in; what was put since the last commit is dropped. */
    @Override
    public void close() {
        try (directory;
                IndexReader known = before.getIndexReader()) {
            writer.rollback();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }
}
