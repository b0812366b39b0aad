package io.github.rapporteur.search;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** What says something like a document or a place in it, by the words that tell most about it. Not for use by several threads. */
final class SimilarQueries {
    /** Passages of the place that are read, the place itself first. */
    private static final int MOST_READ = 50;

    private static final int MOST_WORDS = 25;
    /** Of its telling words one in so many must stand in another passage. */
    private static final int SHARED = 3;
    /** Words that only the place itself has find nothing else. */
    private static final int LEAST_PASSAGES = 2;

    private final IndexSearcher searcher;
    private final Collection<String> notes;

    /** @param notes where it is said that the place is not in the index */
    SimilarQueries(IndexSearcher searcher, Collection<String> notes) {
        this.searcher = searcher;
        this.notes = notes;
    }

    /** The passages of others that share its telling words. */
    Query of(Clause.Mention like) throws IOException {
        String text = text(like);
        if (text.isBlank()) {
            notes.add("similar: " + like + " is not in the index, so nothing can be compared with it");
            return new MatchNoDocsQuery();
        }
        MoreLikeThis telling = new MoreLikeThis(searcher.getIndexReader());
        telling.setAnalyzer(Analysis.analyzer());
        telling.setFieldNames(new String[] {Fields.TEXT});
        telling.setMinTermFreq(1);
        telling.setMinDocFreq(LEAST_PASSAGES);
        telling.setMaxQueryTerms(MOST_WORDS);
        telling.setBoost(true);
        BooleanQuery words = (BooleanQuery) telling.like(Fields.TEXT, new StringReader(text));
        BooleanQuery.Builder some = new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch(Math.ceilDiv(words.clauses().size(), SHARED));
        words.forEach(some::add);
        return new BooleanQuery.Builder()
                .add(some.build(), Occur.MUST)
                .add(MentionQueries.in(like), Occur.MUST_NOT)
                .build();
    }

    /** The words of a document or place; empty where the index does not hold it. */
    String text(Clause.Mention like) throws IOException {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (ScoreDoc found : searcher.search(MentionQueries.in(like), MOST_READ).scoreDocs) {
            texts.add(Strings.nullToEmpty(searcher.storedFields()
                    .document(found.doc, Set.of(Fields.TEXT))
                    .get(Fields.TEXT)));
        }
        return String.join(" ", texts.build());
    }
}
