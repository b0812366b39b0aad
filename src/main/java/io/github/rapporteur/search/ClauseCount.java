package io.github.rapporteur.search;

import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** Counts what a query looks up, as Lucene does before it refuses one as too great. */
final class ClauseCount extends QueryVisitor {
    private int count;

    private ClauseCount() {}

    /** How much {@code query} looks up. */
    static int of(Query query) {
        ClauseCount counting = new ClauseCount();
        query.visit(counting);
        return counting.count;
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        return this;
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        count += terms.length;
    }

    @Override
    public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
        count++;
    }

    @Override
    public void visitLeaf(Query query) {
        count++;
    }
}
