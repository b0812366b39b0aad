package io.github.rapporteur.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SymbolTerms;
import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

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
            for (String language : snapshot.languages()) {
                Term twin = term(key, language);
                // Mostly there is none, and that costs little to see.
                if (snapshot.getIndexReader().docFreq(twin) > 0 && has(new TermQuery(twin))) {
                    found.add(language);
                }
            }
            told = found.build();
            known.put(key, told);
        }
        return told;
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
