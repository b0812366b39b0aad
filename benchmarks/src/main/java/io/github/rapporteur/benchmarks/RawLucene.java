package io.github.rapporteur.benchmarks;

import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.pipeline.ParsedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/** Lucene as its introduction has it: a document a paragraph, with one stored text field; the ten best, and their text. */
final class RawLucene implements AutoCloseable {
    /** The one field; its analyser is that of English, given words of other languages are analysed by theirs. */
    static final String TEXT = Fields.stems(Fields.TEXT, "en");

    private static final int HITS = 10;
    private static final int LUCENE_COUNTS_TO = 1_000;
    /** As much as the program gives its own. */
    private static final double BUFFER_MEGABYTES = 48;

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private RawLucene(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    static RawLucene open(Path folder) throws IOException {
        return new RawLucene(folder);
    }

    /** Indexes documents one by one. */
    static final class Writing implements AutoCloseable {
        private final Analyzer analyzer = Analysis.analyzer();
        private final FSDirectory directory;
        private final IndexWriter writer;

        Writing(Path folder) throws IOException {
            directory = FSDirectory.open(folder);
            writer = new IndexWriter(
                    directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES));
        }

        void add(ParsedFile file) throws IOException {
            Document document = file.document().orElseThrow();
            for (Node node : document.nodes()) {
                if (node.isPassage()) {
                    add(node.text(), document.masthead().language());
                }
            }
        }

        private void add(String text, String language) throws IOException {
            var fields = new org.apache.lucene.document.Document();
            fields.add(new TextField(TEXT, analyzer.tokenStream(Fields.stems(Fields.TEXT, language), text)));
            fields.add(new StoredField(TEXT, text));
            writer.addDocument(fields);
        }

        @Override
        public void close() throws IOException {
            writer.close();
            directory.close();
        }
    }

    /**
     * The number of paragraphs found, and of characters of the ten best, so that nothing is left out for being unused.
     *
     * @param exactly counts all, else as far as Lucene does by itself
     */
    long search(Query query, boolean exactly) throws IOException {
        TopDocs top = searcher.search(
                query, new TopScoreDocCollectorManager(HITS, exactly ? Integer.MAX_VALUE : LUCENE_COUNTS_TO));
        long sum = top.totalHits.value();
        for (ScoreDoc hit : top.scoreDocs) {
            sum += searcher.storedFields().document(hit.doc, Set.of(TEXT)).get(TEXT).length();
        }
        return sum;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
