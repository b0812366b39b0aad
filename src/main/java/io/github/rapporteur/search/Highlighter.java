package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Finds where in a passage a query matched: just what made it match, phrases as a whole. The index keeps positions of
 * words only; the passage is cut into words once more to know their offsets, and single words are found again in it.
 */
final class Highlighter {
    private final IndexSearcher searcher;
    private final SoughtWords sought;
    private final Optional<Weight> runs;
    private final Words words;
    /** For single words of passages, where that is enough. */
    private final Optional<WordFinder> finder;

    Highlighter(IndexSearcher searcher, Query query, Words words) throws IOException {
        this.searcher = searcher;
        this.sought = SoughtWords.of(query);
        this.words = words;
        ImmutableSet<String> exact = sought.in(Fields.TEXT);
        this.finder = WordFinder.finds(exact, words) ? Optional.of(new WordFinder(exact, words)) : Optional.empty();
        Optional<Query> others = sought.others();
        this.runs = others.isEmpty()
                ? Optional.empty()
                : Optional.of(searcher.createWeight(searcher.rewrite(others.get()), ScoreMode.COMPLETE_NO_SCORES, 1));
    }

    /** The spans of {@code text}, the passage of {@code doc}, that answer; ascending and apart. */
    ImmutableList<Span> spans(int doc, String text, String language) throws IOException {
        RangeSet<Integer> found = TreeRangeSet.create();
        Optional<Matches> matches = matches(doc);
        for (String field : ImmutableList.of(Fields.TEXT, Fields.stems(Fields.TEXT, language))) {
            MatchesIterator each = matches.isPresent() ? matches.get().getMatches(field) : null;
            if (each == null && finder.isPresent() && field.equals(Fields.TEXT)) {
                add(found, finder.get().in(text));
            } else if (each != null || sought.isIn(field)) {
                ImmutableList<Words.Term> terms = words.terms(field, text);
                addWords(found, terms, field);
                if (each != null) {
                    addRuns(found, terms, each);
                }
            }
        }
        return joined(found, text);
    }

    private Optional<Matches> matches(int doc) throws IOException {
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        LeafReaderContext leaf = searcher.getLeafContexts().get(ReaderUtil.subIndex(doc, searcher.getLeafContexts()));
        return Optional.ofNullable(runs.get().matches(leaf, doc - leaf.docBase));
    }

    private static void add(RangeSet<Integer> found, ImmutableList<Words.Term> terms) {
        terms.forEach(term -> found.add(Range.closedOpen(term.start(), term.end())));
    }

    private void addWords(RangeSet<Integer> found, ImmutableList<Words.Term> terms, String field) {
        for (Words.Term term : terms) {
            if (sought.contains(field, term.term())) {
                found.add(Range.closedOpen(term.start(), term.end()));
            }
        }
    }

    private static void addRuns(RangeSet<Integer> found, ImmutableList<Words.Term> terms, MatchesIterator each)
            throws IOException {
        int from = 0;
        while (each.next()) {
            while (from < terms.size() && terms.get(from).position() < each.startPosition()) {
                from++;
            }
            for (int at = from; at < terms.size() && terms.get(at).position() <= each.endPosition(); at++) {
                found.add(Range.closedOpen(terms.get(at).start(), terms.get(at).end()));
            }
        }
    }

    /** Words that follow one another are one highlight. */
    private static ImmutableList<Span> joined(RangeSet<Integer> ranges, String text) {
        List<Span> spans = new ArrayList<>();
        for (Range<Integer> range : ranges.asRanges()) {
            Span next = new Span(range.lowerEndpoint(), range.upperEndpoint());
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && text.substring(last.end(), next.start()).isBlank()) {
                spans.set(spans.size() - 1, last.cover(next));
            } else {
                spans.add(next);
            }
        }
        return ImmutableList.copyOf(spans);
    }
}
