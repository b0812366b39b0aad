package io.github.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/** Looks up words of which only the shape is known, or that may be misspelled. Not for use by several threads. */
final class InexactWords {
    /** What is only alike counts less than the word itself. */
    private static final float ALIKE = 0.5f;

    private final TextQueries text;
    private final InexactTerms terms;

    InexactWords(TextQueries text, InexactTerms terms) {
        this.text = text;
        this.terms = terms;
    }

    /** Words in which each star of the shape is any run of letters, also none. */
    Optional<Query> shaped(WordPlace place, String shape) {
        List<Query> ways = new ArrayList<>();
        for (String sign : place.signs()) {
            terms.shaped(place.field(), sign, shape).ifPresent(ways::add);
        }
        return TextQueries.best(ways);
    }

    /** The word in any of its forms, and those that become it by so many changes of a letter. */
    Optional<Query> alike(WordPlace place, String word, int edits) throws IOException {
        List<Query> ways = new ArrayList<>();
        text.word(place, word).ifPresent(ways::add);
        for (String sign : place.signs()) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            terms.alike(place.field(), sign, word, edits).forEach(term -> all.add(term, Occur.MUST));
            ways.add(new BoostQuery(all.build(), ALIKE));
        }
        return TextQueries.best(ways);
    }
}
