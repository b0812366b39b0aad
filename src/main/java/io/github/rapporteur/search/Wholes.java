package io.github.rapporteur.search;

import io.github.rapporteur.index.Fields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** The entries of documents as a whole. */
final class Wholes {
    /** Finds the entries of documents. */
    static final TermQuery WHOLE = new TermQuery(new Term(Fields.TYPE, Fields.DOCUMENT));

    private Wholes() {}

    /** What finds the documents that something finds, or of which it finds a passage. */
    static Query of(Snapshot snapshot, Query asked) {
        Query passages = new BooleanQuery.Builder()
                .add(asked, Occur.FILTER)
                .add(WHOLE, Occur.MUST_NOT)
                .add(Snapshot.UNREAD, Occur.MUST_NOT)
                .build();
        Query themselves = new BooleanQuery.Builder()
                .add(asked, Occur.FILTER)
                .add(WHOLE, Occur.FILTER)
                .build();
        return new BooleanQuery.Builder()
                .add(new ToParentBlockJoinQuery(passages, snapshot.wholes(), ScoreMode.None), Occur.SHOULD)
                .add(themselves, Occur.SHOULD)
                .build();
    }
}
