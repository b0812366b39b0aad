package io.github.rapporteur.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.AllTerms;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.symbol.Symbol;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The index as it was after one commit, with what is worked out once for all its answers. Safe for use by several threads. */
final class Snapshot extends IndexSearcher {
    private static final float SATURATION = 0.9f;
    /** Less than usual: a passage is short anyhow, and the shortest are not the best answers. */
    private static final float LENGTH = 0.4f;

    /** Finds files that gave no document. */
    static final TermQuery UNREAD = new TermQuery(new Term(Fields.TYPE, Fields.NO_DOCUMENT));

    private static final int SYMBOLS = 10_000;
    private static final int FORMS = 10_000;
    private static final int TERMS = 50_000;
    /** No word has more; what seems to are names and slips with the same beginning. */
    private static final int FORMS_OF_A_WORD = 50;

    private final DirectoryReader reader;
    private final ConcurrentMap<String, StringDocValuesReaderState> values = new ConcurrentHashMap<>();

    /** Few documents answer many queries, and reading a symbol takes its time. */
    private final Cache<String, Symbol> symbols =
            CacheBuilder.newBuilder().maximumSize(SYMBOLS).build();

    private final Twins twins = new Twins(this);
    private final BitSetProducer wholes = new QueryBitSetProducer(
            new TermInSetQuery(Fields.TYPE, List.of(new BytesRef(Fields.DOCUMENT), new BytesRef(Fields.NO_DOCUMENT))));
    private final ImmutableList<String> languages;
    private final boolean unread;

    /** By what leads to them. */
    private final Cache<String, ImmutableList<String>> forms =
            CacheBuilder.newBuilder().maximumSize(FORMS).build();

    /** Whether they are there: a search asks more than once for each, and of most forms only some places have any. */
    private final Cache<Term, Boolean> terms =
            CacheBuilder.newBuilder().maximumSize(TERMS).build();

    Snapshot(DirectoryReader reader) throws IOException {
        super(reader);
        setSimilarity(new BM25Similarity(SATURATION, LENGTH));
        this.reader = reader;
        this.languages = languages(reader);
        this.unread = reader.docFreq(UNREAD.getTerm()) > 0;
    }

    private static ImmutableList<String> languages(IndexReader reader) throws IOException {
        ImmutableList.Builder<String> languages = ImmutableList.builder();
        AllTerms.each(reader, Fields.LANGUAGE, languages::add);
        return languages.build();
    }

    /** The languages of its documents, ISO 639-1. */
    ImmutableList<String> languages() {
        return languages;
    }

    /** Whether there may be files that gave no document. */
    boolean hasUnread() {
        return unread;
    }

    /** Which documents are there in which of them. */
    Twins twins() {
        return twins;
    }

    /** The entries of files as a whole, which end their blocks. */
    BitSetProducer wholes() {
        return wholes;
    }

    DirectoryReader reader() {
        return reader;
    }

    /** Another one after every commit. */
    long version() {
        return reader.getVersion();
    }

    /** The values of a field through all segments. */
    StringDocValuesReaderState values(String field) throws IOException {
        StringDocValuesReaderState known = values.get(field);
        if (known == null) {
            known = new StringDocValuesReaderState(reader, field);
            values.put(field, known);
        }
        return known;
    }

    /** Reads a symbol that the index has in canonical form. */
    Symbol symbol(String canonical) {
        Symbol known = symbols.getIfPresent(canonical);
        if (known == null) {
            known = SymbolTerms.stored(canonical);
            symbols.put(canonical, known);
        }
        return known;
    }

    /** Whether an entry has a term, or one had it that is gone by now. */
    boolean has(Term term) throws IOException {
        Boolean known = terms.getIfPresent(term);
        if (known == null) {
            known = reader.docFreq(term) > 0;
            terms.put(term, known);
        }
        return known;
    }

    /**
     * The words of the index that a stem leads to.
     *
     * @param stem as {@link Analysis#form} has it
     */
    ImmutableList<String> forms(String stem) throws IOException {
        ImmutableList<String> known = forms.getIfPresent(stem);
        if (known == null) {
            known = read(stem);
            forms.put(stem, known);
        }
        return known;
    }

    private ImmutableList<String> read(String stem) throws IOException {
        BytesRef beginning = new BytesRef(stem);
        Set<String> found = new TreeSet<>();
        for (LeafReaderContext leaf : getLeafContexts()) {
            Terms terms = leaf.reader().terms(Fields.FORMS);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                boolean more = each.seekCeil(beginning) != TermsEnum.SeekStatus.END;
                while (more && StringHelper.startsWith(each.term(), beginning)) {
                    found.add(each.term().utf8ToString().substring(stem.length()));
                    more = each.next() != null;
                }
            }
        }
        return found.stream().limit(FORMS_OF_A_WORD).collect(ImmutableList.toImmutableList());
    }

    /** The entry of a document as a whole, which is the last of its block. */
    int whole(int doc) throws IOException {
        LeafReaderContext leaf = getLeafContexts().get(ReaderUtil.subIndex(doc, getLeafContexts()));
        PostingsEnum wholes = leaf.reader().postings(new Term(Fields.TYPE, Fields.DOCUMENT), PostingsEnum.NONE);
        int found = wholes == null ? DocIdSetIterator.NO_MORE_DOCS : wholes.advance(doc - leaf.docBase);
        if (found == DocIdSetIterator.NO_MORE_DOCS) {
            throw new IllegalStateException("a passage without its document");
        }
        return leaf.docBase + found;
    }
}
