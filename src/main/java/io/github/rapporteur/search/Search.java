package io.github.rapporteur.search;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a request looks for, as a query to Lucene. Not for use by several threads. */
final class Search {
    private static final int FEW = 10;
    private static final int SEVERAL = 3;

    private final Snapshot snapshot;
    private final Words words;
    private final FunctionWords functionWords;
    private final SearchRequest request;
    private final Optional<ByMeaning> meaning;
    private final Set<String> notes = new LinkedHashSet<>();

    Search(
            Snapshot snapshot,
            Words words,
            FunctionWords functionWords,
            SearchRequest request,
            Optional<ByMeaning> meaning) {
        this.snapshot = snapshot;
        this.words = words;
        this.functionWords = functionWords;
        this.request = request;
        this.meaning = meaning;
    }

    /** What finds the passages that hold all that is asked; where none does, those that hold some of it. */
    Query query(Optional<Clause> asked) throws IOException {
        return asked.isEmpty() ? new MatchNoDocsQuery() : fused(byWords(asked.get()), asked.get());
    }

    /** What finds all passages that an answer counts: where it is filled up, those that hold some of what is asked, too. */
    Query filled(Optional<Clause> asked) throws IOException {
        if (asked.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        Query strict = byWords(asked.get(), true);
        int found = snapshot.count(restricted(strict));
        if (!widens(asked.get(), found)) {
            return strict;
        }
        Query wider = byWords(asked.get(), false);
        return snapshot.count(restricted(wider)) > found ? wider : strict;
    }

    /**
     * Whether an answer is better filled up with what holds only some of the words: where nothing holds all, and where
     * little does of what is told in several words, none of them insisted on.
     */
    boolean widens(Clause asked, long found) {
        return asked instanceof Clause.All all
                && (found == 0 || (found < FEW && !all.insisted() && namesOrWords(all) >= SEVERAL));
    }

    private long namesOrWords(Clause.All all) {
        return Piece.all(all.parts(), languages(), words).stream()
                .filter(piece -> piece.parts().get(0) instanceof Clause.Word word
                        && !functionWords.contains(Ascii.toLowerCase(word.text())))
                .count();
    }

    private Query byWords(Clause asked) throws IOException {
        Query strict = byWords(asked, true);
        return asked instanceof Clause.All && snapshot.count(restricted(strict)) == 0 ? byWords(asked, false) : strict;
    }

    private Query byWords(Clause clause, boolean strict) throws IOException {
        return new QueryTranslator(snapshot, words, languages(), functionWords, strict, notes).translate(clause);
    }

    /** What of the queries translated so far could not be looked up, for people. */
    ImmutableList<String> notes() {
        return ImmutableList.copyOf(notes);
    }

    /** @param strict whether all that is asked must be there, or only some of it; plays no part where meaning does */
    Query translated(Clause clause, boolean strict) throws IOException {
        return meaning.isPresent() ? fused(filled(Optional.of(clause)), clause) : byWords(clause, strict);
    }

    /** What words find, with what lies near by meaning and has what else is asked. */
    private Query fused(Query byWords, Clause clause) throws IOException {
        if (meaning.isEmpty()) {
            return byWords;
        }
        ImmutableList<Clause> narrowing = ByMeaning.narrowing(clause);
        Query filter = narrowing.isEmpty() ? new MatchAllDocsQuery() : byWords(new Clause.All(narrowing), true);
        return meaning.get().fused(byWords, restricted(filter), clause);
    }

    /** The same, with what else the request wants of passages. */
    Query restricted(Query asked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(asked, Occur.MUST);
        if (snapshot.hasUnread()) {
            query.add(Snapshot.UNREAD, Occur.MUST_NOT);
        }
        if (request.onlyRecommendations()) {
            query.add(new TermQuery(new Term(Fields.IS, "recommendation")), Occur.FILTER);
        }
        request.narrowings().forEach(narrowing -> query.add(narrowing.query(), Occur.FILTER));
        request.language()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .ifPresent(code -> query.add(new TermQuery(new Term(Fields.LANGUAGE, code)), Occur.FILTER));
        return query.build();
    }

    /** The languages to look up stems in: those asked for, else all that the index holds. */
    private ImmutableList<String> languages() {
        if (request.language().isPresent()) {
            return request.language().stream()
                    .filter(Analysis.languages()::contains)
                    .collect(ImmutableList.toImmutableList());
        }
        return Analysis.languages().stream()
                .filter(snapshot.languages()::contains)
                .collect(ImmutableList.toImmutableList());
    }
}
