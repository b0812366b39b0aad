package io.github.rapporteur.search;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.index.AllTerms;
import io.github.rapporteur.index.ContentCounts;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.StoredCounts;
import io.github.rapporteur.index.StoredEntry;
import io.github.rapporteur.index.StoredForm;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Documents by their symbols, and all together. Not for use by several threads. */
final class DocumentLookup {
    private static final int MOST = 10_000;

    private final IndexSearcher searcher;

    DocumentLookup(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    boolean contains(Symbol symbol) throws IOException {
        return searcher.count(documents(Fields.SYMBOL, SymbolTerms.key(symbol))) > 0;
    }

    ImmutableList<ParsedFile> documents(Symbol symbol) throws IOException {
        ImmutableList.Builder<ParsedFile> files = ImmutableList.builder();
        for (ScoreDoc doc : searcher.search(documents(Fields.SYMBOL, SymbolTerms.key(symbol)), MOST).scoreDocs) {
            files.add(parsed(doc.doc));
        }
        return ImmutableList.sortedCopyOf(inEnglishFirst(DocumentLookup::language, ParsedFile::source), files.build());
    }

    /** The file of a source, as hits name it; several where the same name was given from different folders. */
    ImmutableList<ParsedFile> from(String source) throws IOException {
        ImmutableList.Builder<ParsedFile> files = ImmutableList.builder();
        for (ScoreDoc doc : documents().scoreDocs) {
            StoredEntry head = StoredEntry.of(searcher.storedFields().document(doc.doc, Set.of(Fields.SHOWN)));
            if (head.source().equals(source)) {
                files.add(parsed(doc.doc));
            }
        }
        return files.build();
    }

    /** Hands on everything that was indexed, file by file. */
    void each(Consumer<ParsedFile> sink) throws IOException {
        for (ScoreDoc doc : documents().scoreDocs) {
            sink.accept(parsed(doc.doc));
        }
    }

    private TopDocs documents() throws IOException {
        return searcher.search(
                Wholes.WHOLE, Math.max(1, searcher.getIndexReader().numDocs()), Sort.INDEXORDER);
    }

    /** The same with the key of each file. */
    void eachByKey(BiConsumer<String, ParsedFile> sink) throws IOException {
        AllTerms.each(searcher.getIndexReader(), Fields.FILE, key -> {
            for (ScoreDoc doc : searcher.search(documents(Fields.FILE, key), 1).scoreDocs) {
                sink.accept(key, parsed(doc.doc));
            }
        });
    }

    /** The title of a document, of several languages in English first; empty where none is known. */
    Optional<String> title(Symbol symbol) throws IOException {
        List<StoredEntry> heads = new ArrayList<>();
        for (ScoreDoc doc : searcher.search(documents(Fields.SYMBOL, SymbolTerms.key(symbol)), MOST).scoreDocs) {
            heads.add(StoredEntry.of(searcher.storedFields().document(doc.doc, Set.of(Fields.SHOWN, Fields.TEXT))));
        }
        return heads.stream()
                .sorted(inEnglishFirst(StoredEntry::language, StoredEntry::source))
                .map(StoredEntry::text)
                .filter(title -> !title.isBlank())
                .findFirst();
    }

    private ParsedFile parsed(int doc) throws IOException {
        return StoredForm.file(searcher.getIndexReader(), doc);
    }

    private static <T> Comparator<T> inEnglishFirst(Function<T, String> language, Function<T, String> source) {
        return Comparator.<T, Boolean>comparing(any -> !language.apply(any).equals("en"))
                .thenComparing(source);
    }

    private static String language(ParsedFile file) {
        return file.document().map(document -> document.masthead().language()).orElse("");
    }

    ImmutableList<Symbol> related(Symbol symbol) throws IOException {
        ImmutableSortedSet.Builder<Symbol> related = ImmutableSortedSet.naturalOrder();
        for (ScoreDoc doc : searcher.search(documents(Fields.FAMILY, SymbolTerms.family(symbol)), MOST).scoreDocs) {
            StoredEntry entry = StoredEntry.of(searcher.storedFields().document(doc.doc, Set.of(Fields.SHOWN)));
            entry.symbol()
                    .map(SymbolTerms::stored)
                    .filter(other -> !other.equals(symbol))
                    .ifPresent(related::add);
        }
        return related.build().asList();
    }

    private static Query documents(String field, String key) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, key)), Occur.FILTER)
                .add(Wholes.WHOLE, Occur.FILTER)
                .build();
    }

    CorpusStats stats() throws IOException {
        Multiset<Status> byStatus = EnumMultiset.create(Status.class);
        for (Status status : Status.values()) {
            byStatus.add(status, searcher.count(new TermQuery(new Term(Fields.STATUS, status.name()))));
        }
        ContentCounts counts = StoredCounts.total(searcher.getIndexReader());
        return new CorpusStats(
                Maps.toMap(byStatus.elementSet(), byStatus::count),
                counts,
                documentsBy(Fields.LANGUAGE),
                documentsBy(Fields.KIND),
                documentsBy(Fields.BODY),
                documentsBy(Fields.YEAR));
    }

    /** How many documents have each value of a field. */
    private ImmutableSortedMap<String, Integer> documentsBy(String field) throws IOException {
        ImmutableSortedMap.Builder<String, Integer> counts = ImmutableSortedMap.naturalOrder();
        AllTerms.each(searcher.getIndexReader(), field, value -> {
            int count = searcher.count(documents(field, value));
            if (count > 0) {
                counts.put(value, count);
            }
        });
        return counts.buildOrThrow();
    }
}
