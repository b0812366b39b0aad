package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Looks words up in the text fields: as they are, and by their stems in every language that the index holds and the words
 * may be of. What stands around a passage counts less than what stands in it. Not for use by several threads.
 */
final class TextQueries {
    private static final float EXACT = 1.4f;
    private static final float STEM = 1f;
    /** How much a second form of a word adds to the best one. */
    private static final float SECOND_FORM = 0.1f;

    private static final String CHINESE = "zh";

    private final Words words;
    private final ImmutableList<String> languages;
    private final IndexSearcher searcher;

    /** @param languages those to look up stems in */
    TextQueries(IndexSearcher searcher, Words words, ImmutableList<String> languages) {
        this.searcher = searcher;
        this.words = words;
        this.languages = languages;
    }

    /** The languages in whose stems words are looked up. */
    ImmutableList<String> languages() {
        return languages;
    }

    /** A word in one field, in any form; empty where the word has no letters or digits. */
    Optional<Query> word(String field, String word) {
        return best(ways(field, word, EXACT));
    }

    /** Words in their order: in the passage just as they are, around it in any form. */
    Optional<Query> phrase(String field, String phrase) {
        return field.equals(Fields.TEXT) ? run(field, phrase, false) : best(ways(field, phrase, STEM));
    }

    private List<Query> ways(String field, String words, float exactly) {
        List<Query> ways = new ArrayList<>();
        run(field, words, false).ifPresent(exact -> ways.add(new BoostQuery(exact, exactly)));
        for (String language : languages) {
            if (Script.of(words).isWrittenIn(language)) {
                run(Fields.stems(field, language), words, language.equals(CHINESE))
                        .ifPresent(ways::add);
            }
        }
        return ways;
    }

    /** Everything that begins so: in the passage just as it is, around it in the form of stems. */
    Optional<Query> prefix(String field, String prefix) {
        List<Query> ways = new ArrayList<>();
        beginning(field, prefix).ifPresent(ways::add);
        if (!field.equals(Fields.TEXT)) {
            languages.forEach(
                    language -> beginning(Fields.stems(field, language), prefix).ifPresent(ways::add));
        }
        return best(ways);
    }

    private Optional<Query> beginning(String field, String prefix) {
        // Cut as whole words are: stemming would cut off what the prefix ends with.
        ImmutableList<Words.Term> terms = words.terms(Fields.TEXT, prefix);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Words.Term term : terms.subList(0, terms.size() - 1)) {
            all.add(new TermQuery(new Term(field, term.term())), Occur.MUST);
        }
        Words.Term last = terms.get(terms.size() - 1);
        return Optional.of(all.add(new PrefixQuery(new Term(field, last.term())), Occur.MUST)
                .build());
    }

    /** The best of several forms of the same words. */
    static Optional<Query> best(List<Query> ways) {
        return best(ways, SECOND_FORM);
    }

    /**
     * The best of several ways to find the same.
     *
     * @param others how much of their scores the others add, 0 to 1
     */
    static Optional<Query> best(List<Query> ways, float others) {
        return switch (ways.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(ways.get(0));
            default -> Optional.of(new DisjunctionMaxQuery(ways, others));
        };
    }

    /** One term, or several that follow one another; in Chinese the words that were guessed may stand apart. */
    private Optional<Query> run(String field, String text, boolean apart) {
        ImmutableList<Words.Term> terms = words.terms(field, text);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        if (terms.size() == 1) {
            return anyOf(Analysis.terms(field, terms.get(0).term()));
        }
        return Optional.of(apart ? together(field, terms) : inOrder(field, terms));
    }

    private static Query together(String field, ImmutableList<Words.Term> terms) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        terms.stream()
                .map(Words.Term::term)
                .distinct()
                .forEach(term -> all.add(new TermQuery(new Term(field, term)), Occur.MUST));
        return all.build();
    }

    /** Empty where the index has none of them; a word that it has nowhere is looked for in passages all the same. */
    private Optional<Query> anyOf(ImmutableList<Term> terms) {
        List<TermQuery> known = new ArrayList<>();
        for (Term term : terms) {
            TermStates states = states(term);
            boolean asWritten = terms.size() == 1 && term.field().equals(Fields.TEXT);
            if (states.docFreq() > 0 || asWritten) {
                known.add(new TermQuery(term, states));
            }
        }
        if (known.size() < 2) {
            return known.stream().map(Query.class::cast).findFirst();
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(terms.get(0).field());
        terms.forEach(any::addTerm);
        return Optional.of(any.build());
    }

    private TermStates states(Term term) {
        try {
            return TermStates.build(searcher, term, true);
        } catch (IOException e) {
            throw new UncheckedIOException("looking up a word failed", e);
        }
    }

    private static Query inOrder(String field, ImmutableList<Words.Term> terms) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        terms.forEach(term -> phrase.add(Analysis.terms(field, term.term()).toArray(Term[]::new), term.position()));
        return phrase.build();
    }
}
