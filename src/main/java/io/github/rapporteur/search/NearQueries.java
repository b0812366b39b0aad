package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
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

/** Looks up words that stand near each other, in any of their forms. Not for use by several threads. */
final class NearQueries {
    private final Words words;
    private final Inflections inflections;
    private final InexactTerms inexact;
    private final KnownTerms known;

    NearQueries(Words words, Inflections inflections, InexactTerms inexact, KnownTerms known) {
        this.words = words;
        this.inflections = inflections;
        this.inexact = inexact;
        this.known = known;
    }

    /** What finds both so near in a place; empty where no language can have them. */
    Optional<Query> in(WordPlace place, Clause.Near near) throws IOException {
        List<Query> ways = new ArrayList<>();
        for (String sign : place.signs()) {
            in(place.field(), near, text -> inflected(text, sign), sign).ifPresent(ways::add);
            if (inflections.languages().contains(Analysis.CHINESE)) {
                String field = Fields.chinese(place.field());
                in(field, near, text -> chinese(field, text, sign), sign).ifPresent(ways::add);
            }
        }
        return TextQueries.best(ways);
    }

    private Optional<Query> in(String field, Clause.Near near, Cutting cutting, String sign) throws IOException {
        return new Sources(field, cutting, sign).of(near).map(source -> new IntervalQuery(field, source));
    }

    /** Cuts words into what stands for each. */
    private interface Cutting {
        ImmutableList<ImmutableList<String>> of(String text) throws IOException;
    }

    private ImmutableList<ImmutableList<String>> inflected(String text, String sign) throws IOException {
        return inflections.of(text).stream()
                .map(word -> signed(sign, word.forms()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ImmutableList<String>> chinese(String field, String text, String sign) {
        return words.terms(field, text).stream()
                .map(term -> signed(sign, ImmutableList.of(term.term())))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> signed(String sign, Collection<String> forms) {
        return forms.stream().map(form -> sign + form).collect(ImmutableList.toImmutableList());
    }

    /** Parts of what is near, in one field. */
    private final class Sources {
        private final String field;
        private final Cutting cutting;
        private final String sign;

        Sources(String field, Cutting cutting, String sign) {
            this.field = field;
            this.cutting = cutting;
            this.sign = sign;
        }

        Optional<IntervalsSource> of(Clause clause) throws IOException {
            return switch (clause) {
                case Clause.Near near -> near(near);
                case Clause.Any any -> any(any.parts());
                case Clause.Word word -> run(word.text());
                case Clause.Phrase phrase -> run(phrase.text());
                case Clause.Mention mention -> run(mention.key());
                case Clause.Prefix prefix -> shaped(prefix.text() + "*");
                case Clause.Wildcard wildcard -> shaped(wildcard.text());
                case Clause.Fuzzy fuzzy -> oneOf(known.of(inexact.alike(field, sign, fuzzy.text(), fuzzy.edits())));
                default -> Optional.empty();
            };
        }

        private Optional<IntervalsSource> near(Clause.Near near) throws IOException {
            Optional<IntervalsSource> first = of(near.first());
            Optional<IntervalsSource> second = of(near.second());
            return first.isPresent() && second.isPresent()
                    ? Optional.of(Intervals.maxgaps(near.distance(), Intervals.unordered(first.get(), second.get())))
                    : Optional.empty();
        }

        private Optional<IntervalsSource> any(ImmutableList<Clause> parts) throws IOException {
            List<IntervalsSource> sources = new ArrayList<>();
            for (Clause part : parts) {
                of(part).ifPresent(sources::add);
            }
            return sources.isEmpty() ? Optional.empty() : Optional.of(Intervals.or(sources));
        }

        /** One term, or several that follow one another. */
        private Optional<IntervalsSource> run(String text) throws IOException {
            IntervalsSource[] row = cutting.of(text).stream()
                    .map(forms ->
                            Intervals.or(forms.stream().map(Intervals::term).toArray(IntervalsSource[]::new)))
                    .toArray(IntervalsSource[]::new);
            return row.length == 0 ? Optional.empty() : Optional.of(Intervals.phrase(row));
        }

        private Optional<IntervalsSource> shaped(String shape) throws IOException {
            Optional<MultiTermQuery> terms = inexact.shaped(field, sign, shape);
            return terms.isEmpty() ? Optional.empty() : oneOf(known.of(ImmutableList.of(terms.get())));
        }
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
