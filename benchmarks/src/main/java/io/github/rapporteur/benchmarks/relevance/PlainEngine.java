package io.github.rapporteur.benchmarks.relevance;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.benchmarks.relevance.Unit.Address;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene as it comes: English analysis, one text field, BM25; any word may match. */
final class PlainEngine implements Engine {
    private static final String TEXT = "text";
    private static final String SOURCE = "source";
    private static final String NODE = "node";

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final IndexSearcher searcher;

    private PlainEngine(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * Indexes in memory.
     *
     * @param text what of an entry is indexed
     */
    static PlainEngine over(Iterable<Unit> units, Function<Unit, String> text) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
            for (Unit unit : units) {
                Document entry = new Document();
                entry.add(new TextField(TEXT, text.apply(unit), Field.Store.NO));
                entry.add(new StoredField(SOURCE, unit.address().source()));
                entry.add(new StoredField(NODE, unit.address().node()));
                writer.addDocument(entry);
            }
            writer.commit();
            return new PlainEngine(new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    @Override
    public ImmutableList<Address> best(String query, int limit) {
        Query words = new QueryBuilder(analyzer).createBooleanQuery(TEXT, query);
        try {
            ImmutableList.Builder<Address> best = ImmutableList.builder();
            for (ScoreDoc found : searcher.search(words, limit).scoreDocs) {
                Document entry = searcher.storedFields().document(found.doc);
                best.add(new Address(
                        entry.get(SOURCE), entry.getField(NODE).numericValue().intValue()));
            }
            return best.build();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }
}
