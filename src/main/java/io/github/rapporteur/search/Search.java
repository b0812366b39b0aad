package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a request looks for, as a query to Lucene. Not for use by several threads. */
final class Search {
    private final IndexSearcher searcher;
    private final Words words;
    private final FunctionWords functionWords;
    private final SearchRequest request;

    Search(IndexSearcher searcher, Words words, FunctionWords functionWords, SearchRequest request) {
        this.searcher = searcher;
        this.words = words;
        this.functionWords = functionWords;
        this.request = request;
    }

    /** What finds the passages that hold all that is asked; where none does, those that hold some of it. */
    Query query(Optional<Clause> asked) throws IOException {
        if (asked.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        Query strict = translated(asked.get(), true);
        return asked.get() instanceof Clause.All && searcher.count(restricted(strict)) == 0
                ? translated(asked.get(), false)
                : strict;
    }

    /** @param strict whether all that is asked must be there, or only some of it */
    Query translated(Clause clause, boolean strict) throws IOException {
        return new QueryTranslator(new TextQueries(words, languages()), words, functionWords, strict).translate(clause);
    }

    /** The same, with what else the request wants of passages. */
    Query restricted(Query asked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(asked, Occur.MUST)
                .add(new TermQuery(new Term(Fields.TYPE, Fields.NO_DOCUMENT)), Occur.MUST_NOT);
        if (request.onlyRecommendations()) {
            query.add(new TermQuery(new Term(Fields.IS, "recommendation")), Occur.FILTER);
        }
        request.language()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .ifPresent(code -> query.add(new TermQuery(new Term(Fields.LANGUAGE, code)), Occur.FILTER));
        return query.build();
    }

    /** The languages to look up stems in: those asked for, else all that the index holds. */
    private ImmutableList<String> languages() throws IOException {
        if (request.language().isPresent()) {
            return request.language().stream()
                    .filter(Analysis.languages()::contains)
                    .collect(ImmutableList.toImmutableList());
        }
        ImmutableList.Builder<String> held = ImmutableList.builder();
        for (String language : Analysis.languages()) {
            if (searcher.getIndexReader().docFreq(new Term(Fields.LANGUAGE, language)) > 0) {
                held.add(language);
            }
        }
        return held.build();
    }
}
