package io.github.rapporteur.search;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Forms of a word in one field, scored as if they were one word. Finds and scores what a {@link SynonymQuery} does, which
 * does not tell what each form counts.
 */
final class AnyForm extends Query {
    private final String field;
    private final ImmutableMap<Term, Float> forms;

    private AnyForm(String field, Map<Term, Float> forms) {
        this.field = field;
        this.forms = ImmutableMap.copyOf(forms);
    }

    /** The forms, and what each counts, above 0 to 1. */
    ImmutableMap<Term, Float> forms() {
        return forms;
    }

    /** Collects forms. */
    static final class Builder {
        private final String field;
        private final Map<Term, Float> forms = new LinkedHashMap<>();

        Builder(String field) {
            this.field = field;
        }

        /** A form that counts above 0 to 1; added before, it counts what it did. */
        Builder add(String form, float counts) {
            forms.putIfAbsent(new Term(field, form), counts);
            return this;
        }

        AnyForm build() {
            return new AnyForm(field, forms);
        }
    }

    private SynonymQuery synonyms() {
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
        forms.forEach(synonyms::addTerm);
        return synonyms.build();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return searcher.rewrite(synonyms()).createWeight(searcher, mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        synonyms().visit(visitor);
    }

    @Override
    public String toString(String ofField) {
        return synonyms().toString(ofField);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return sameClassAs(other)
                && forms.equals(((AnyForm) Objects.requireNonNull(other)).forms)
                && field.equals(((AnyForm) other).field);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + forms.hashCode();
    }
}
