package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Finds terms of the index that are written almost like another. Not for use by several threads. */
final class NearTerms {
    /** Whoever mistypes hardly mistypes the first letter, and it spares reading most of the index. */
    private static final int SURE = 1;

    private static final int LONGEST = 80;

    private final IndexReader reader;

    NearTerms(IndexReader reader) {
        this.reader = reader;
    }

    private record Near(String term, float likeness, int documents) {}

    /**
     * Terms that become {@code term} when at most so many signs are added, left out, replaced or swapped with their
     * neighbour; likest first, then those of most documents.
     *
     * @param edits 1 or 2
     * @param most the greatest number of terms to give
     */
    ImmutableList<String> to(Term term, int edits, int most) throws IOException {
        if (term.text().length() > LONGEST) {
            return ImmutableList.of();
        }
        Terms terms = MultiTerms.getTerms(reader, term.field());
        if (terms == null) {
            return ImmutableList.of();
        }
        Comparator<Near> best = Comparator.comparing(Near::likeness)
                .thenComparing(Near::documents)
                .reversed()
                .thenComparing(Near::term);
        return Ordering.from(best).leastOf(in(terms, term, edits), most).stream()
                .map(Near::term)
                .collect(ImmutableList.toImmutableList());
    }

    private static List<Near> in(Terms terms, Term term, int edits) throws IOException {
        List<Near> found = new ArrayList<>();
        FuzzyTermsEnum each = new FuzzyTermsEnum(terms, term, edits, SURE, true);
        for (BytesRef next = each.next(); next != null; next = each.next()) {
            String text = next.utf8ToString();
            if (!text.equals(term.text())) {
                found.add(new Near(text, each.getBoost(), each.docFreq()));
            }
        }
        return found;
    }
}
