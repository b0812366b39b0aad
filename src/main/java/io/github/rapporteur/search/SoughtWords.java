package io.github.rapporteur.search;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.index.Fields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** What a query looks for in passages themselves: single words, and what more than a word must tell. */
final class SoughtWords {
    private final Set<Term> terms = new HashSet<>();
    private final List<Query> more = new ArrayList<>();

    private SoughtWords() {}

    static SoughtWords of(Query query) {
        SoughtWords sought = new SoughtWords();
        sought.read(query);
        sought.more.removeIf(run -> run instanceof MultiPhraseQuery phrase && sought.hasWordsOf(phrase));
        return sought;
    }

    private void read(Query query) {
        switch (query) {
            case BooleanQuery all -> all.clauses().forEach(this::read);
            case DisjunctionMaxQuery any -> any.getDisjuncts().forEach(this::read);
            case BoostQuery boosted -> read(boosted.getQuery());
            case ConstantScoreQuery constant -> read(constant.getQuery());
            case WeighedQuery weighed -> read(weighed.query());
            case TermQuery word -> read(word.getTerm());
            case SynonymQuery any -> any.getTerms().forEach(this::read);
            default -> {
                if (isOfPassages(query)) {
                    more.add(query);
                }
            }
        }
    }

    private static boolean isOfPassages(Query query) {
        boolean[] found = new boolean[1];
        query.visit(new QueryVisitor() {
            @Override
            public boolean acceptField(String field) {
                found[0] |= field.startsWith(Fields.TEXT);
                return false;
            }
        });
        return found[0];
    }

    private void read(BooleanClause clause) {
        if (clause.occur() != Occur.MUST_NOT) {
            read(clause.query());
        }
    }

    private void read(Term term) {
        if (term.field().startsWith(Fields.TEXT)) {
            terms.add(term);
        }
    }

    /** Words that stand side by side are nothing more where each is sought by itself. */
    private boolean hasWordsOf(MultiPhraseQuery phrase) {
        return Arrays.stream(phrase.getTermArrays())
                .allMatch(forms -> Arrays.stream(forms).anyMatch(terms::contains));
    }

    boolean contains(String field, String term) {
        return terms.contains(new Term(field, term));
    }

    /** The single words that are sought in a field. */
    ImmutableSet<String> in(String field) {
        return terms.stream()
                .filter(term -> term.field().equals(field))
                .map(Term::text)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether single words are sought in a field. */
    boolean isIn(String field) {
        return terms.stream().anyMatch(term -> term.field().equals(field));
    }

    /** What finds the rest: phrases, words of which only the shape is known, words near each other. */
    Optional<Query> others() {
        if (more.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        more.forEach(query -> any.add(query, Occur.SHOULD));
        return Optional.of(any.build());
    }
}
