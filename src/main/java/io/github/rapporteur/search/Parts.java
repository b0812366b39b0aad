package io.github.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** Takes a query apart. What stands in it several times is looked for once. For one search. */
final class Parts {
    private final Snapshot snapshot;
    private final IndexSearcher searcher;
    private final Map<Asked, Part> known = new HashMap<>();

    /** @param searcher of the same index, for what is left to Lucene */
    Parts(Snapshot snapshot, IndexSearcher searcher) {
        this.snapshot = snapshot;
        this.searcher = searcher;
    }

    private record Asked(Query query, float boost, boolean scoring) {}

    /** What finds and scores what a query does. */
    Part of(Query query) throws IOException {
        return part(query, 1, true);
    }

    private Part part(Query query, float boost, boolean scoring) throws IOException {
        if (query instanceof BoostQuery boosted) {
            return part(boosted.getQuery(), scoring ? boost * boosted.getBoost() : 1, scoring);
        }
        Asked asked = new Asked(query, scoring ? boost : 1, scoring);
        Part part = known.get(asked);
        if (part == null) {
            part = made(query, asked.boost(), scoring);
            known.put(asked, part);
        } else {
            part.share();
        }
        return part;
    }

    private Part made(Query query, float boost, boolean scoring) throws IOException {
        return switch (query) {
            case BooleanQuery all ->
                all.getMinimumNumberShouldMatch() == 0 ? all(all, boost, scoring) : other(all, boost, scoring);
            case DisjunctionMaxQuery any ->
                new BestPart(parts(any.getDisjuncts(), boost, scoring), any.getTieBreakerMultiplier(), scoring);
            case ConstantScoreQuery constant -> {
                Part found = part(constant.getQuery(), 1, false);
                yield scoring ? new ConstantPart(found, boost) : found;
            }
            case WeighedQuery weighed -> {
                Part found = part(weighed.query(), boost, scoring);
                yield scoring ? new WeighedPart(found) : found;
            }
            case TermQuery word -> words(Map.of(word.getTerm(), 1f), boost, scoring);
            case AnyForm any -> words(any.forms(), boost, scoring);
            default -> other(query, boost, scoring);
        };
    }

    private Part other(Query query, float boost, boolean scoring) throws IOException {
        ScoreMode mode = scoring ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        return new OtherPart(searcher.createWeight(searcher.rewrite(query), mode, boost), scoring);
    }

    private List<Part> parts(Collection<Query> queries, float boost, boolean scoring) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Query query : queries) {
            parts.add(part(query, boost, scoring));
        }
        return parts;
    }

    private Part all(BooleanQuery all, float boost, boolean scoring) throws IOException {
        List<Part> scored = parts(all.getClauses(Occur.MUST), boost, scoring);
        boolean any = scored.isEmpty() && all.getClauses(Occur.FILTER).isEmpty();
        List<Part> optional = any || scoring ? parts(all.getClauses(Occur.SHOULD), boost, scoring) : new ArrayList<>();
        return new AllPart(
                scored,
                parts(all.getClauses(Occur.FILTER), 1, false),
                optional,
                parts(all.getClauses(Occur.MUST_NOT), 1, false),
                scoring);
    }

    /** @param terms what each counts; of one field */
    private Part words(Map<Term, Float> terms, float boost, boolean scoring) throws IOException {
        List<WordPart.Word> words = new ArrayList<>();
        int documents = 0;
        long times = 0;
        for (Map.Entry<Term, Float> term : terms.entrySet()) {
            TermStates states = states(term.getKey());
            if (states.docFreq() > 0) {
                words.add(new WordPart.Word(term.getKey(), states, term.getValue()));
                documents = Math.max(documents, states.docFreq());
                times += states.totalTermFreq();
            }
        }
        return new WordPart(
                words,
                scoring && !words.isEmpty()
                        ? Optional.of(scorer(words.get(0).term(), documents, times, boost))
                        : Optional.empty());
    }

    private TermStates states(Term term) throws IOException {
        return searcher == snapshot ? snapshot.states(term) : TermStates.build(searcher, term, true);
    }

    private SimScorer scorer(Term term, int documents, long times, float boost) throws IOException {
        return snapshot.getSimilarity()
                .scorer(
                        boost,
                        snapshot.collectionStatistics(term.field()),
                        snapshot.termStatistics(term, documents, times));
    }
}
