package io.github.rapporteur.index;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.index.IndexingSummary.Duplicate;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/** The files of an index as they stood at one commit. Safe for use by several threads. */
final class KnownFiles implements AutoCloseable {
    private static final ImmutableSet<String> SHORT =
            ImmutableSet.of(Fields.HASH, Fields.READER, Fields.PARSER, Fields.THESAURUS, Fields.STATUS, Fields.REASON);

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** @param reader is closed with this */
    KnownFiles(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    static KnownFiles open(Directory directory) throws IOException {
        return new KnownFiles(DirectoryReader.open(directory));
    }

    /** What is held of a file. */
    Optional<KnownFile> find(Path path) throws IOException {
        OptionalInt whole = whole(FileVersion.key(path));
        return whole.isPresent() ? Optional.of(known(whole.getAsInt())) : Optional.empty();
    }

    DirectoryReader reader() {
        return reader;
    }

    /** An entry with some of its fields. */
    Document stored(int doc, Set<String> fields) throws IOException {
        return searcher.storedFields().document(doc, fields);
    }

    private StoredEntry entry(int doc) throws IOException {
        return StoredEntry.of(stored(doc, Set.of(Fields.SHOWN)));
    }

    /** Lucene's number of the entry of a file as a whole. */
    OptionalInt whole(String key) throws IOException {
        TopDocs found = searcher.search(wholes(new Term(Fields.FILE, key)), 1);
        return found.scoreDocs.length == 0 ? OptionalInt.empty() : OptionalInt.of(found.scoreDocs[0].doc);
    }

    /** The files that have one of the terms, as they were given. */
    ImmutableList<String> sources(List<Term> terms) throws IOException {
        ImmutableList.Builder<String> sources = ImmutableList.builder();
        for (Term term : terms) {
            TopDocs found = searcher.search(wholes(term), Math.max(1, reader.numDocs()));
            for (ScoreDoc one : found.scoreDocs) {
                sources.add(entry(one.doc).source());
            }
        }
        return ImmutableList.sortedCopyOf(sources.build());
    }

    private static Query wholes(Term term) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(term), Occur.FILTER)
                .add(types(), Occur.FILTER)
                .build();
    }

    private static Query types() {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.TYPE, Fields.DOCUMENT)), Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.TYPE, Fields.NO_DOCUMENT)), Occur.SHOULD)
                .build();
    }

    private KnownFile known(int doc) throws IOException {
        Document stored = stored(doc, SHORT);
        return new KnownFile(
                stored.get(Fields.HASH),
                new Provenance(
                        stored.get(Fields.READER),
                        stored.get(Fields.PARSER),
                        Strings.nullToEmpty(stored.get(Fields.THESAURUS))),
                Status.valueOf(stored.get(Fields.STATUS)),
                Optional.ofNullable(stored.get(Fields.REASON)),
                StoredCounts.of(reader, doc));
    }

    /** The keys of all files, in their order. */
    ImmutableList<String> all() throws IOException {
        return beginning("");
    }

    /** The keys of all files below a folder. */
    ImmutableList<String> below(Path folder) throws IOException {
        String key = FileVersion.key(folder);
        String separator = folder.getFileSystem().getSeparator();
        return beginning(key.endsWith(separator) ? key : key + separator);
    }

    /** Files of which no entry is left alive are left out. */
    private ImmutableList<String> beginning(String prefix) throws IOException {
        ImmutableList.Builder<String> keys = ImmutableList.builder();
        Terms files = MultiTerms.getTerms(reader, Fields.FILE);
        if (files != null) {
            TermsEnum each = files.iterator();
            TermsEnum.SeekStatus at = each.seekCeil(new BytesRef(prefix));
            BytesRef term = at == TermsEnum.SeekStatus.END ? null : each.term();
            while (term != null && term.utf8ToString().startsWith(prefix)) {
                String key = term.utf8ToString();
                if (whole(key).isPresent()) {
                    keys.add(key);
                }
                term = each.next();
            }
        }
        return keys.build();
    }

    /** Documents of one symbol and language that came from several files. */
    ImmutableList<Duplicate> duplicates() throws IOException {
        ImmutableList.Builder<Duplicate> duplicates = ImmutableList.builder();
        Terms twins = MultiTerms.getTerms(reader, Fields.TWIN);
        if (twins != null) {
            TermsEnum each = twins.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                if (each.docFreq() > 1) {
                    duplicate(new Term(Fields.TWIN, BytesRef.deepCopyOf(term))).ifPresent(duplicates::add);
                }
            }
        }
        return duplicates.build();
    }

    private Optional<Duplicate> duplicate(Term twin) throws IOException {
        TopDocs found = searcher.search(new TermQuery(twin), 1_000);
        if (found.scoreDocs.length < 2) {
            return Optional.empty();
        }
        ImmutableList.Builder<String> sources = ImmutableList.builder();
        for (var one : found.scoreDocs) {
            sources.add(entry(one.doc).source());
        }
        StoredEntry first = entry(found.scoreDocs[0].doc);
        return first.symbol()
                .flatMap(Symbol::tryParse)
                .map(symbol -> new Duplicate(symbol, first.language(), ImmutableList.sortedCopyOf(sources.build())));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
