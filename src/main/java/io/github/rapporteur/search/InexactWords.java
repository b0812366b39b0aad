package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * Looks up words of which only the shape is known, or that may be misspelled, in all fields that have them. Not for use by
 * several threads.
 */
final class InexactWords {
    /** What is only alike counts less than the word itself. */
    private static final float ALIKE = 0.5f;

    private final TextQueries text;
    private final InexactTerms terms;
    private final ImmutableList<String> languages;

    InexactWords(TextQueries text, InexactTerms terms, ImmutableList<String> languages) {
        this.text = text;
        this.terms = terms;
        this.languages = languages;
    }

    /** Words in which each star of the shape is any run of letters, also none. */
    Optional<Query> shaped(String field, String shape) {
        List<Query> ways = new ArrayList<>();
        for (String one : fields(field)) {
            terms.shaped(one, shape).ifPresent(ways::add);
        }
        return TextQueries.best(ways);
    }

    /** The word in any of its forms, and those that become it by so many changes of a letter. */
    Optional<Query> alike(String field, String word, int edits) {
        List<Query> ways = new ArrayList<>();
        text.word(field, word).ifPresent(ways::add);
        for (String one : fields(field)) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            terms.alike(one, word, edits).forEach(term -> all.add(term, Occur.MUST));
            ways.add(new BoostQuery(all.build(), ALIKE));
        }
        return TextQueries.best(ways);
    }

    /** Of the passage the words just as they are; what stands around it is there by its stems only. */
    private ImmutableList<String> fields(String field) {
        ImmutableList.Builder<String> fields = ImmutableList.<String>builder().add(field);
        if (!field.equals(Fields.TEXT)) {
            languages.forEach(language -> fields.add(Fields.stems(field, language)));
        }
        return fields.build();
    }
}
