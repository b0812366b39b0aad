package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
 * words only; the passage is cut into words once more to know their offsets.
 */
final class Highlighter {
    private final IndexSearcher searcher;
    private final Weight weight;
    private final Words words;

    Highlighter(IndexSearcher searcher, Query query, Words words) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        this.words = words;
    }

    /** The spans of {@code text}, the passage of {@code doc}, that answer; ascending and apart. */
    ImmutableList<Span> spans(int doc, String text, String language) throws IOException {
        LeafReaderContext leaf = searcher.getLeafContexts().get(ReaderUtil.subIndex(doc, searcher.getLeafContexts()));
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        if (matches == null) {
            return ImmutableList.of();
        }
        RangeSet<Integer> found = TreeRangeSet.create();
        add(found, matches, Fields.TEXT, text);
        add(found, matches, Fields.stems(Fields.TEXT, language), text);
        return joined(found, text);
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

    private void add(RangeSet<Integer> found, Matches matches, String field, String text) throws IOException {
        MatchesIterator each = matches.getMatches(field);
        if (each == null) {
            return;
        }
        ImmutableList<Words.Term> terms = words.terms(field, text);
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
}
