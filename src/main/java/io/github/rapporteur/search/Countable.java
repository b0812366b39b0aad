package io.github.rapporteur.search;

import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Queries without what only makes some of their hits better than others: what is left Lucene counts by whole sets of entries. */
final class Countable {
    private Countable() {}

    /** What finds the same as {@code query}, and scores nothing. */
    static Query of(Query query) {
        return switch (query) {
            case WeighedQuery weighed -> of(weighed.query());
            case BoostQuery boosted -> of(boosted.getQuery());
            case ConstantScoreQuery constant -> of(constant.getQuery());
            case DisjunctionMaxQuery any -> any(List.copyOf(any.getDisjuncts()));
            case SynonymQuery any ->
                any(any.getTerms().stream().map(TermQuery::new).toList());
            case BooleanQuery all -> all(all);
            default -> query;
        };
    }

    private static Query any(List<? extends Query> ways) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(of(way), Occur.SHOULD));
        return any.build();
    }

    private static Query all(BooleanQuery query) {
        boolean required = query.clauses().stream().anyMatch(BooleanClause::isRequired);
        BooleanQuery.Builder all =
                new BooleanQuery.Builder().setMinimumNumberShouldMatch(query.getMinimumNumberShouldMatch());
        for (BooleanClause clause : query.clauses()) {
            boolean plays = clause.occur() != Occur.SHOULD || !required || query.getMinimumNumberShouldMatch() > 0;
            if (plays) {
                all.add(of(clause.query()), clause.occur() == Occur.MUST ? Occur.FILTER : clause.occur());
            }
        }
        return all.build();
    }
}
