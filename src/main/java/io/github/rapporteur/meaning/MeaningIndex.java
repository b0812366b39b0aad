package io.github.rapporteur.meaning;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.index.Failures;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.IndexUnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The vectors of an index's passages, in the folder {@code meaning} of the index. Every answer is of one commit. Safe for use
 * by several threads.
 */
public final class MeaningIndex implements AutoCloseable {
    private static final String FOLDER = "meaning";
    /** On every passage, beside {@link Fields#FILE} and {@link Fields#NODE}. */
    static final String VECTOR = "vector";
    /** On the entry of a file: what tells whether its passages are still the same. */
    static final String PRINT = "print";
    /** In the commit: the model. */
    static final String MODEL = "model";

    private final Path folder;
    private final Embedder embedder;
    private final Directory directory;
    private final SearcherManager searchers;

    private MeaningIndex(Path folder, Embedder embedder, Directory directory, SearcherManager searchers) {
        this.folder = folder;
        this.embedder = embedder;
        this.directory = directory;
        this.searchers = searchers;
    }

    /** Where the vectors of an index are, if it has any. */
    public static Path folder(Path index) {
        return index.resolve(FOLDER);
    }

    /** Whether an index has vectors. */
    public static boolean exists(Path index) {
        try (Directory directory = FSDirectory.open(folder(index))) {
            return DirectoryReader.indexExists(directory);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Opens the vectors of an index.
     *
     * @param index its folder
     * @param embedder of the model that made them; stays the caller's to close
     * @throws MeaningUnavailableException if there are none, or another model made them
     * @throws IndexUnavailableException if their files cannot be read
     */
    public static MeaningIndex open(Path index, Embedder embedder) {
        if (!exists(index)) {
            throw new MeaningUnavailableException(
                    index + " has no vectors yet; make them with rapporteur vectors --index " + index);
        }
        Path folder = folder(index);
        try {
            Directory directory = FSDirectory.open(folder);
            SearcherManager searchers = new SearcherManager(directory, null);
            require(embedder, searchers, index);
            return new MeaningIndex(folder, embedder, directory, searchers);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    private static void require(Embedder embedder, SearcherManager searchers, Path index) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            String model = model((DirectoryReader) searcher.getIndexReader());
            if (!model.equals(embedder.model())) {
                throw new MeaningUnavailableException("the vectors of " + index + " were made by " + model + ", not by "
                        + embedder.model() + "; make them anew with rapporteur vectors");
            }
        } finally {
            searchers.release(searcher);
        }
    }

    static String model(DirectoryReader reader) throws IOException {
        Map<String, String> told = reader.getIndexCommit().getUserData();
        return told.getOrDefault(MODEL, "");
    }

    /** The passages nearest to a text, nearest first. */
    public ImmutableList<Near> nearest(String text, int limit) {
        return nearest(embedder.embed(ImmutableList.of(text)).get(0), limit);
    }

    /** The passages nearest to one of the index, itself left out, nearest first; empty where it has no vector. */
    public ImmutableList<Near> nearest(String file, int node, int limit) {
        return vector(file, node)
                .map(vector -> nearest(vector, limit + 1).stream()
                        .filter(near -> near.node() != node || !near.file().equals(file))
                        .limit(limit)
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private ImmutableList<Near> nearest(float[] vector, int limit) {
        return answer(searcher -> {
            ImmutableList.Builder<Near> nearest = ImmutableList.builder();
            for (ScoreDoc found : searcher.search(new KnnFloatVectorQuery(VECTOR, vector, limit), limit).scoreDocs) {
                Document stored = searcher.storedFields().document(found.doc, Set.of(Fields.FILE, Fields.NODE));
                nearest.add(new Near(Strings.nullToEmpty(stored.get(Fields.FILE)), node(stored), found.score));
            }
            return nearest.build();
        });
    }

    private Optional<float[]> vector(String file, int node) {
        return answer(searcher -> {
            Query passage = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Fields.FILE, file)), Occur.FILTER)
                    .add(new TermQuery(new Term(Fields.NODE, Integer.toString(node))), Occur.FILTER)
                    .build();
            ScoreDoc[] found = searcher.search(passage, 1).scoreDocs;
            return found.length == 0 ? Optional.empty() : Vectors.at(searcher, found[0].doc);
        });
    }

    private static int node(Document stored) {
        IndexableField node = stored.getField(Fields.NODE);
        return node == null ? -1 : Integer.parseInt(node.stringValue());
    }

    private <T> T answer(Question<T> question) {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    static ImmutableMap<String, String> told(Embedder embedder) {
        return ImmutableMap.of(MODEL, embedder.model());
    }

    /** Lets go of the files. */
    @Override
    public void close() {
        try (directory) {
            searchers.close();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }
}
