package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Looks up words that stand near each other: just as they are, and by their stems in every language of the index. Not for
 * use by several threads.
 */
final class NearQueries {
    private final Words words;
    private final InexactTerms inexact;
    private final KnownTerms known;
    private final ImmutableList<String> languages;

    NearQueries(Words words, InexactTerms inexact, KnownTerms known, ImmutableList<String> languages) {
        this.words = words;
        this.inexact = inexact;
        this.known = known;
        this.languages = languages;
    }

    /** What finds both so near in a field; empty where no language can have them. */
    Optional<Query> in(String field, Clause.Near near) throws IOException {
        List<Query> ways = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        fields.add(field);
        languages.forEach(language -> fields.add(Fields.stems(field, language)));
        for (String one : fields) {
            source(one, near).ifPresent(source -> ways.add(new IntervalQuery(holding(one), source)));
        }
        return TextQueries.best(ways);
    }

    /** The field of the index that has the terms of a field. */
    private static String holding(String field) {
        return Analysis.terms(field, "").get(0).field();
    }

    private Optional<IntervalsSource> source(String field, Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Near near -> near(field, near);
            case Clause.Any any -> any(field, any.parts());
            case Clause.Word word -> run(field, word.text());
            case Clause.Phrase phrase -> run(field, phrase.text());
            case Clause.Mention mention -> run(field, mention.key());
            case Clause.Prefix prefix -> shaped(field, prefix.text() + "*");
            case Clause.Wildcard wildcard -> shaped(field, wildcard.text());
            case Clause.Fuzzy fuzzy -> oneOf(known.of(inexact.alike(holding(field), fuzzy.text(), fuzzy.edits())));
            default -> Optional.empty();
        };
    }

    private Optional<IntervalsSource> near(String field, Clause.Near near) throws IOException {
        Optional<IntervalsSource> first = source(field, near.first());
        Optional<IntervalsSource> second = source(field, near.second());
        return first.isPresent() && second.isPresent()
                ? Optional.of(Intervals.maxgaps(near.distance(), Intervals.unordered(first.get(), second.get())))
                : Optional.empty();
    }

    private Optional<IntervalsSource> any(String field, ImmutableList<Clause> parts) throws IOException {
        List<IntervalsSource> sources = new ArrayList<>();
        for (Clause part : parts) {
            source(field, part).ifPresent(sources::add);
        }
        return sources.isEmpty() ? Optional.empty() : Optional.of(Intervals.or(sources));
    }

    /** One term, or several that follow one another. */
    private Optional<IntervalsSource> run(String field, String text) {
        IntervalsSource[] terms = words.terms(field, text).stream()
                .map(term -> oneOf(field, term.term()))
                .toArray(IntervalsSource[]::new);
        return terms.length == 0 ? Optional.empty() : Optional.of(Intervals.phrase(terms));
    }

    /** What a term stands for, at one place. */
    private static IntervalsSource oneOf(String field, String term) {
        return Intervals.or(Analysis.terms(field, term).stream()
                .map(form -> Intervals.term(form.text()))
                .toArray(IntervalsSource[]::new));
    }

    private Optional<IntervalsSource> shaped(String field, String shape) throws IOException {
        Optional<MultiTermQuery> terms = inexact.shaped(holding(field), shape);
        return terms.isEmpty() ? Optional.empty() : oneOf(known.of(ImmutableList.of(terms.get())));
    }

    /** Any of so many terms, looked up as one: Lucene counts them as one. */
    private static Optional<IntervalsSource> oneOf(ImmutableList<String> terms) {
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(Intervals.multiterm(
                        new CompiledAutomaton(Automata.makeStringUnion(
                                terms.stream().map(BytesRef::new).sorted().toList())),
                        KnownTerms.MOST,
                        "words alike"));
    }
}
