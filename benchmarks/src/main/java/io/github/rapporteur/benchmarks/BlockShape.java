package io.github.rapporteur.benchmarks;

import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Where the properties of a document stand in a bare index: in both every document is a block, its own entry the last. */
enum BlockShape {
    ON_PASSAGES,
    ON_DOCUMENTS;

    private static final double BUFFER_MEGABYTES = 48;

    /** Indexes so many documents. */
    void write(Path folder, int documents, IntFunction<ParsedFile> made) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                Analyzer analyzer = Analysis.analyzer();
                IndexWriter writer = new IndexWriter(
                        directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES))) {
            for (int i = 0; i < documents; i++) {
                writer.addDocuments(block(made.apply(i), i));
            }
        }
    }

    private Iterable<Document> block(ParsedFile file, int number) {
        var document = file.document().orElseThrow();
        Masthead masthead = document.masthead();
        Stream<Document> passages =
                document.nodes().stream().filter(Node::isPassage).map(node -> passage(node, masthead, number));
        return Stream.concat(passages, Stream.of(whole(masthead, number)))::iterator;
    }

    private Document passage(Node node, Masthead masthead, int number) {
        Document entry = new Document();
        String field = Fields.stems(Fields.TEXT, masthead.language());
        entry.add(new TextField(field, node.text(), Field.Store.YES));
        if (this == ON_PASSAGES) {
            describe(entry, masthead, number);
        }
        return entry;
    }

    private static Document whole(Masthead masthead, int number) {
        Document whole = new Document();
        whole.add(new StringField(Fields.TYPE, Fields.DOCUMENT, Field.Store.NO));
        describe(whole, masthead, number);
        return whole;
    }

    /** What a document is asked for by. */
    private static void describe(Document entry, Masthead masthead, int number) {
        Symbol symbol = masthead.symbol().orElseThrow();
        counted(entry, Fields.FILE, Integer.toString(number));
        counted(entry, Fields.SYMBOL, symbol.canonical());
        SymbolTerms.under(symbol).forEach(above -> entry.add(new StringField(Fields.UNDER, above, Field.Store.NO)));
        counted(entry, Fields.LANGUAGE, masthead.language());
        counted(entry, Fields.KIND, masthead.kind().name());
        counted(entry, Fields.BODY, SymbolTerms.body(symbol));
        counted(entry, Fields.YEAR, Integer.toString(masthead.issued().orElseThrow().getYear()));
        entry.add(new StringField(Fields.DATE, masthead.issued().orElseThrow().toString(), Field.Store.NO));
        entry.add(new StringField(Fields.SESSION, masthead.session().orElseThrow(), Field.Store.NO));
    }

    private static void counted(Document entry, String field, String value) {
        entry.add(new StringField(field, value, Field.Store.NO));
        entry.add(new SortedDocValuesField(field, new BytesRef(value)));
    }
}
