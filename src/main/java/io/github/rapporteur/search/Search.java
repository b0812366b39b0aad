package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.search.SearchResult.FacetCount;
import io.github.rapporteur.text.Span;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** One search. Not for use by several threads. */
final class Search {
    /** Best first; what scores alike by symbol and place, so that answers do not change from run to run. */
    static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.ORDER, SortField.Type.STRING),
            new SortField(Fields.NODE, SortField.Type.LONG));

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

    /**
     * What a search brought.
     *
     * @param total exact
     */
    record Found(
            long total,
            ImmutableList<Hit> hits,
            ImmutableMap<String, ImmutableList<FacetCount>> facets,
            ImmutableList<String> notes) {}

    Found run(Optional<Clause> asked) throws IOException {
        if (asked.isEmpty()) {
            return new Found(0, ImmutableList.of(), ImmutableMap.of(), ImmutableList.of("nothing was asked for"));
        }
        Clause clause = asked.get();
        Found strict = run(clause, true, ImmutableList.of());
        return strict.total() == 0 && clause instanceof Clause.All
                ? run(clause, false, ImmutableList.of("nothing holds all of these; what holds some of them is shown"))
                : strict;
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

    private Query translated(Clause clause, boolean strict) throws IOException {
        return new QueryTranslator(new TextQueries(words, languages()), words, functionWords, strict).translate(clause);
    }

    private Found run(Clause clause, boolean strict, ImmutableList<String> notes) throws IOException {
        Query asked = translated(clause, strict);
        Object[] collected = searcher.search(
                restricted(asked),
                new MultiCollectorManager(
                        new TopFieldCollectorManager(BEST_FIRST, Math.max(1, request.limit()), null, Integer.MAX_VALUE),
                        new Facets()));
        TopFieldDocs top = (TopFieldDocs) collected[0];
        @SuppressWarnings("unchecked") // the second collector is Facets
        var facets = (ImmutableMap<String, ImmutableList<FacetCount>>) collected[1];
        long total = top.totalHits.value();
        return new Found(total, hits(top, asked, clause), facets, total == 0 ? ImmutableList.of() : notes);
    }

    private Query restricted(Query asked) {
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

    private ImmutableList<Hit> hits(TopFieldDocs top, Query asked, Clause clause) throws IOException {
        Highlighter highlighter = new Highlighter(searcher, asked, words);
        HitReader reader = new HitReader(searcher.storedFields());
        ImmutableList.Builder<Hit> hits = ImmutableList.builder();
        int rank = 0;
        for (ScoreDoc doc : top.scoreDocs) {
            if (++rank > request.limit()) {
                break;
            }
            float score = ((Number) ((org.apache.lucene.search.FieldDoc) doc).fields[0]).floatValue();
            hits.add(reader.read(
                    doc.doc,
                    rank,
                    score,
                    (text, language, citations) -> clause instanceof Clause.Mention mention
                            ? citing(mention, citations)
                            : highlighter.spans(doc.doc, text, language)));
        }
        return hits.build();
    }

    /** Of a passage found for citing a document, the citations. */
    private static ImmutableList<Span> citing(Clause.Mention mention, ImmutableList<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.target().stream()
                        .anyMatch(target -> SymbolTerms.keys(target).contains(mention.key())))
                .map(Citation::span)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }
}
