package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SymbolTerms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a symbol in a query finds: the place or document itself, what belongs to it, then what cites it. */
final class MentionQueries {
    private static final float PLACE = 1000;
    private static final float PART_OF_PLACE = 900;
    private static final float DOCUMENT = 800;
    private static final float RELATED = 500;
    private static final float CITES_PLACE = 100;
    private static final float CITES = 50;
    private static final float MAY_CITE = 10;
    /** The same letters in the text, where nothing was recognized as a citation. */
    private static final float SAYS = 1;

    private MentionQueries() {}

    /** For a query that is nothing but the symbol: in this order, each kind before the next. */
    static Query alone(Clause.Mention mention, TextQueries text) throws IOException {
        List<Query> ways = new ArrayList<>();
        for (Locator place : mention.places()) {
            ways.add(tier(Fields.PLACE, at(mention, place), PLACE));
            ways.add(tier(Fields.WITHIN, at(mention, place), PART_OF_PLACE));
            ways.add(tier(Fields.CITES_PLACE, at(mention, place), CITES_PLACE));
        }
        ways.add(documents(Fields.SYMBOL, mention.key(), DOCUMENT));
        ways.add(documents(Fields.FAMILY, mention.key(), RELATED));
        ways.add(documents(Fields.UNDER, mention.key(), RELATED));
        ways.add(tier(Fields.CITES, mention.key(), CITES));
        ways.add(tier(Fields.MAY_CITE, mention.key(), MAY_CITE));
        text.phrase(WordPlace.PASSAGE, mention.key())
                .ifPresent(phrase -> ways.add(new BoostQuery(new ConstantScoreQuery(phrase), SAYS)));
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** For a query that asks more: passages of the document or place, and passages that cite it. */
    static Query among(Clause.Mention mention, TextQueries text) throws IOException {
        BooleanQuery.Builder any =
                new BooleanQuery.Builder().add(in(mention), Occur.SHOULD).add(citing(mention), Occur.SHOULD);
        text.phrase(WordPlace.PASSAGE, mention.key())
                .ifPresent(phrase -> any.add(new ConstantScoreQuery(phrase), Occur.SHOULD));
        return new ConstantScoreQuery(any.build());
    }

    /** Passages of the document or place. */
    static Query in(Clause.Mention mention) {
        return any(mention, Fields.UNDER, Fields.PLACE, Fields.WITHIN);
    }

    /** Passages that cite the document or place. */
    static Query citing(Clause.Mention mention) {
        return any(mention, Fields.CITES, Fields.CITES_PLACE);
    }

    private static Query any(Clause.Mention mention, String whole, String... parts) {
        ImmutableList<Locator> places = mention.places();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (places.isEmpty()) {
            any.add(new TermQuery(new Term(whole, mention.key())), Occur.SHOULD);
        }
        for (String part : parts) {
            places.forEach(place -> any.add(new TermQuery(new Term(part, at(mention, place))), Occur.SHOULD));
        }
        return new ConstantScoreQuery(any.build());
    }

    private static String at(Clause.Mention mention, Locator place) {
        return SymbolTerms.place(mention.key(), place);
    }

    private static Query documents(String field, String key, float score) {
        Query documents = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, key)), Occur.FILTER)
                .add(Wholes.WHOLE, Occur.FILTER)
                .build();
        return new BoostQuery(new ConstantScoreQuery(documents), score);
    }

    private static Query tier(String field, String key, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, key))), score);
    }
}
