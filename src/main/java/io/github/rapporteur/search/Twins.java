package io.github.rapporteur.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SymbolTerms;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * In which languages a snapshot has documents and their paragraphs: asked of every hit, and few documents answer many
 * queries. Safe for use by several threads.
 */
final class Twins {
    private static final int KEPT = 10_000;

    private final Snapshot snapshot;
    /** By document or paragraph. */
    private final Cache<String, ImmutableList<String>> known =
            CacheBuilder.newBuilder().maximumSize(KEPT).build();

    Twins(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** What only entries of a document in a language have. */
    static Term term(String key, String language) {
        return new Term(Fields.TWIN, key + " " + language);
    }

    /** The languages of a document; none where it is indexed without one. */
    ImmutableList<String> of(String key) throws IOException {
        ImmutableList<String> told = known.getIfPresent(key);
        if (told == null) {
            ImmutableList.Builder<String> found = ImmutableList.builder();
            for (String language : indexed(key + " ")) {
                if (has(new TermQuery(term(key, language)))) {
                    found.add(language);
                }
            }
            told = found.build();
            known.put(key, told);
        }
        return told;
    }

    /** The languages behind the beginning of a term, in one go; files that had them may be gone. */
    private ImmutableSortedSet<String> indexed(String beginning) throws IOException {
        BytesRef bytes = new BytesRef(beginning);
        ImmutableSortedSet.Builder<String> found = ImmutableSortedSet.naturalOrder();
        for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
            Terms terms = leaf.reader().terms(Fields.TWIN);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            boolean more = each.seekCeil(bytes) != TermsEnum.SeekStatus.END;
            while (more && StringHelper.startsWith(each.term(), bytes)) {
                found.add(each.term().utf8ToString().substring(beginning.length()));
                more = each.next() != null;
            }
        }
        return found.build();
    }

    /** Those that have a paragraph of it, too. */
    ImmutableList<String> of(String key, Locator paragraph) throws IOException {
        String place = SymbolTerms.place(key, paragraph);
        ImmutableList<String> told = known.getIfPresent(place);
        if (told == null) {
            ImmutableList.Builder<String> found = ImmutableList.builder();
            for (String language : of(key)) {
                if (has(new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.PLACE, place)), Occur.SHOULD)
                        .add(new TermQuery(new Term(Fields.WITHIN, place)), Occur.SHOULD)
                        .setMinimumNumberShouldMatch(1)
                        .add(new TermQuery(new Term(Fields.LANGUAGE, language)), Occur.FILTER)
                        .build())) {
                    found.add(language);
                }
            }
            told = found.build();
            known.put(place, told);
        }
        return told;
    }

    private boolean has(Query query) throws IOException {
        return snapshot.count(query) > 0;
    }
}
