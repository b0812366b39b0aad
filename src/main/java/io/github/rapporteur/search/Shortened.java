package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Makes queries that ask for too much ask for less: for the words that tell most, which are the rarest of the index. */
final class Shortened {
    private final IndexReader reader;
    private final Words words;

    Shortened(IndexReader reader, Words words) {
        this.reader = reader;
        this.words = words;
    }

    /**
     * About as much of what is asked as is said; the same where nothing can be left out.
     *
     * @param share more than 0, less than 1
     */
    Clause of(Clause clause, double share) throws IOException {
        return switch (clause) {
            case Clause.All all -> new Clause.All(telling(all.parts(), share), all.insisted());
            case Clause.Any any -> new Clause.Any(telling(any.parts(), share));
            case Clause.Not not -> new Clause.Not(of(not.part(), share));
            case Clause.Field field -> new Clause.Field(field.field(), of(field.value(), share));
            case Clause.Near near ->
                new Clause.Near(of(near.first(), share), of(near.second(), share), near.distance());
            case Clause.Word word -> new Clause.Word(beginning(word.text(), share));
            case Clause.Phrase phrase -> new Clause.Phrase(beginning(phrase.text(), share));
            default -> clause;
        };
    }

    private ImmutableList<Clause> telling(ImmutableList<Clause> parts, double share) throws IOException {
        if (parts.size() == 1) {
            return ImmutableList.of(of(parts.get(0), share));
        }
        int[] passages = new int[parts.size()];
        for (int i = 0; i < passages.length; i++) {
            passages[i] = passages(parts.get(i));
        }
        return IntStream.range(0, passages.length)
                .boxed()
                .sorted(Comparator.comparing(i -> passages[i]))
                .limit(fewer(passages.length, share))
                .sorted()
                .map(parts::get)
                .collect(ImmutableList.toImmutableList());
    }

    private static int fewer(int size, double share) {
        return Ints.constrainToRange((int) (size * share), 1, Math.max(1, size - 1));
    }

    /** How many passages hold a word, of several the rarest; words of no passage tell nothing, and what is no word most. */
    private int passages(Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Word word -> passages(word.text());
            case Clause.All all -> least(all.parts());
            case Clause.Any any -> least(any.parts());
            default -> 0;
        };
    }

    private int least(ImmutableList<Clause> parts) throws IOException {
        int least = Integer.MAX_VALUE;
        for (Clause part : parts) {
            least = Math.min(least, passages(part));
        }
        return least;
    }

    private int passages(String word) throws IOException {
        int least = Integer.MAX_VALUE;
        for (Words.Term term : words.terms(Fields.TEXT, word)) {
            least = Math.min(least, reader.docFreq(new Term(Fields.TEXT, term.term())));
        }
        return least == 0 ? Integer.MAX_VALUE : least;
    }

    private static String beginning(String text, double share) {
        int signs = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, fewer(signs, share)));
    }
}
