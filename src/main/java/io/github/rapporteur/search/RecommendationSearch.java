package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.recommendation.Occurrence;
import io.github.rapporteur.recommendation.Recommendation.Kind;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

/** Looks recommendations up: in the order of symbols, then of the text. Not for use by several threads. */
final class RecommendationSearch {
    private static final Sort READING_ORDER = HitOrder.reading();

    private final IndexSearcher searcher;

    RecommendationSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * Reads as the stream is read.
     *
     * @param text the query's text, translated; everything where there is none
     */
    Stream<Occurrence> run(RecommendationQuery query, Query text) throws IOException {
        Query restricted = restricted(query, text);
        int passages = Math.max(1, searcher.count(restricted));
        RecommendationReader reader = new RecommendationReader(searcher.storedFields());
        return Arrays.stream(searcher.search(restricted, passages, READING_ORDER).scoreDocs)
                .flatMap(doc -> reader.read(doc.doc))
                .filter(new RecommendationFilter(query));
    }

    /** What can be told of passages; the rest is told of single recommendations. */
    private static Query restricted(RecommendationQuery query, Query text) {
        BooleanQuery.Builder all =
                new BooleanQuery.Builder().add(text, Occur.FILTER).add(kinds(query), Occur.FILTER);
        query.strength()
                .ifPresent(least -> all.add(
                        IntField.newRangeQuery(Fields.STRENGTH, least, RecommendationQuery.STRONGEST), Occur.FILTER));
        query.document()
                .ifPresent(symbol ->
                        all.add(new TermQuery(new Term(Fields.SYMBOL, SymbolTerms.key(symbol))), Occur.FILTER));
        query.language()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .ifPresent(code -> all.add(new TermQuery(new Term(Fields.LANGUAGE, code)), Occur.FILTER));
        return all.build();
    }

    private static Query kinds(RecommendationQuery query) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ImmutableList<Kind> kinds = query.views()
                ? ImmutableList.of(Kind.RECOMMENDATION, Kind.VIEW)
                : ImmutableList.of(Kind.RECOMMENDATION);
        kinds.forEach(kind -> any.add(new TermQuery(new Term(Fields.IS, kind.label())), Occur.SHOULD));
        return any.build();
    }
}
