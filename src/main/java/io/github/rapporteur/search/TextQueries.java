package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Looks words up in the text fields: as they are, and in the other forms that the index has of them, see {@link
 * Inflections}. Not for use by several threads.
 */
final class TextQueries {
    /** How much another form of a word counts beside the word itself. */
    private static final float FORM = 0.7f;
    /** How much a second form of a word adds to the best one. */
    private static final float SECOND_FORM = 0.1f;

    private final Words words;
    private final Inflections inflections;

    TextQueries(Words words, Inflections inflections) {
        this.words = words;
        this.inflections = inflections;
    }

    /** A word in any form; empty where the word has no letters or digits. */
    Optional<Query> word(WordPlace place, String word) throws IOException {
        ImmutableList<Inflections.Inflected> inflected = inflections.of(word);
        List<Query> ways = new ArrayList<>();
        if (inflected.size() == 1) {
            ways.add(anyForm(place, inflected.get(0)));
        } else if (!inflected.isEmpty()) {
            if (place == WordPlace.PASSAGE) {
                exactly(word).ifPresent(ways::add);
            }
            place.signs().forEach(sign -> ways.add(new BoostQuery(inOrder(place.field(), sign, inflected), FORM)));
        }
        chinese(place, word).ifPresent(ways::add);
        return best(ways);
    }

    /** Forms that the place has nowhere are left out: each would be looked up in every segment. */
    private Query anyForm(WordPlace place, Inflections.Inflected word) throws IOException {
        SynonymQuery.Builder any = new SynonymQuery.Builder(place.field());
        for (String sign : place.signs()) {
            float weight = 1;
            for (String form : word.forms()) {
                Term term = new Term(place.field(), sign + form);
                if (inflections.isThere(term)) {
                    any.addTerm(term, weight);
                }
                weight = FORM;
            }
        }
        return any.build();
    }

    /** Words in their order: in the passage just as they are, around it in any form. */
    Optional<Query> phrase(WordPlace place, String phrase) throws IOException {
        if (place == WordPlace.PASSAGE) {
            return exactly(phrase);
        }
        ImmutableList<Inflections.Inflected> inflected = inflections.of(phrase);
        List<Query> ways = new ArrayList<>();
        if (!inflected.isEmpty()) {
            place.signs().forEach(sign -> ways.add(inOrder(place.field(), sign, inflected)));
        }
        chinese(place, phrase).ifPresent(ways::add);
        return best(ways);
    }

    private Optional<Query> exactly(String phrase) {
        ImmutableList<Words.Term> terms = words.terms(Fields.TEXT, phrase);
        if (terms.size() == 1) {
            return Optional.of(new TermQuery(new Term(Fields.TEXT, terms.get(0).term())));
        }
        MultiPhraseQuery.Builder run = new MultiPhraseQuery.Builder();
        terms.forEach(term -> run.add(new Term[] {new Term(Fields.TEXT, term.term())}, term.position()));
        return terms.isEmpty() ? Optional.empty() : Optional.of(run.build());
    }

    private static Query inOrder(String field, String sign, ImmutableList<Inflections.Inflected> words) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        words.forEach(word -> phrase.add(
                word.forms().stream().map(form -> new Term(field, sign + form)).toArray(Term[]::new), word.position()));
        return phrase.build();
    }

    /** In Chinese the words that were guessed may stand apart. */
    private Optional<Query> chinese(WordPlace place, String text) {
        if (!inflections.languages().contains(Analysis.CHINESE)
                || !Script.of(text).isWrittenIn(Analysis.CHINESE)) {
            return Optional.empty();
        }
        String field = Fields.chinese(place.field());
        List<String> terms = words.terms(field, text).stream()
                .map(Words.Term::term)
                .distinct()
                .toList();
        return terms.isEmpty()
                ? Optional.empty()
                : best(place.signs().stream()
                        .map(sign -> together(field, sign, terms))
                        .toList());
    }

    private static Query together(String field, String sign, List<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, sign + terms.get(0)));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        terms.forEach(term -> all.add(new TermQuery(new Term(field, sign + term)), Occur.MUST));
        return all.build();
    }

    /** Everything that begins so. */
    Optional<Query> prefix(WordPlace place, String prefix) {
        // Cut as whole words are: stemming would cut off what the prefix ends with.
        ImmutableList<Words.Term> terms = words.terms(Fields.TEXT, prefix);
        return terms.isEmpty()
                ? Optional.empty()
                : best(place.signs().stream()
                        .map(sign -> beginning(place.field(), sign, terms))
                        .toList());
    }

    private static Query beginning(String field, String sign, ImmutableList<Words.Term> terms) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Words.Term term : terms.subList(0, terms.size() - 1)) {
            all.add(new TermQuery(new Term(field, sign + term.term())), Occur.MUST);
        }
        Words.Term last = terms.get(terms.size() - 1);
        return all.add(new PrefixQuery(new Term(field, sign + last.term())), Occur.MUST)
                .build();
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
}
