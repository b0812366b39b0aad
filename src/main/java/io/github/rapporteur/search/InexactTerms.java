package io.github.rapporteur.search;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Fields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/** What matches terms of which only the shape is known, or that may be misspelled, however many there are. */
final class InexactTerms {
    /** Whoever mistypes hardly mistypes the first letter, and it spares reading most of the index. */
    private static final int SURE = 1;

    /** More than the longest shape with the most stars takes. */
    private static final int HARDEST = 1_000_000;

    private static final Automaton NO_CAPITAL = Operations.union(
            List.of(Automata.makeCharRange(0, 'A' - 1), Automata.makeCharRange('Z' + 1, Character.MAX_CODE_POINT)));

    private final Words words;

    InexactTerms(Words words) {
        this.words = words;
    }

    /**
     * Terms in which each star of the shape is any run of letters, also none; empty for a shape of stars only.
     *
     * @param sign stands before each
     */
    Optional<MultiTermQuery> shaped(String field, String sign, String shape) {
        String folded = Splitter.on('*').splitToStream(shape).map(this::folded).collect(Collectors.joining("*"));
        return CharMatcher.is('*').matchesAllOf(folded)
                ? Optional.empty()
                : Optional.of(matching(new Term(field, sign + folded)));
    }

    /** Without a sign, words without one: a sign is a capital, with which no word begins. */
    private static MultiTermQuery matching(Term shape) {
        if (!shape.text().startsWith("*")) {
            return new WildcardQuery(shape);
        }
        Automaton rest =
                WildcardQuery.toAutomaton(new Term(shape.field(), shape.text().substring(1)), HARDEST);
        Automaton any = Operations.optional(Operations.concatenate(NO_CAPITAL, Automata.makeAnyString()));
        return new AutomatonQuery(shape, Operations.determinize(Operations.concatenate(any, rest), HARDEST));
    }

    /** Letters as the index has them. */
    private String folded(String letters) {
        return words.terms(Fields.TEXT, letters).stream().map(Words.Term::term).collect(Collectors.joining());
    }

    /** Terms that become the word's by so many changes of a letter, itself included; of each term of the word. */
    ImmutableList<MultiTermQuery> alike(String field, String sign, String word, int edits) {
        return words.terms(Fields.TEXT, word).stream()
                .map(term -> new FuzzyQuery(
                        new Term(field, sign + term.term()),
                        edits,
                        sign.length() + SURE,
                        Integer.MAX_VALUE,
                        true,
                        MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE))
                .collect(ImmutableList.toImmutableList());
    }
}
