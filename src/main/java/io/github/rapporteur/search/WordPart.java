package io.github.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** A term, or several of one field that count as one. */
final class WordPart extends Part {
    /** To leap to an entry costs about as much as to step through so many. */
    private static final int LEAP = 8;

    private final List<Word> words;
    private final @Nullable SimScorer scorer;
    private final List<Entries> entered = new ArrayList<>();
    private @Nullable NumericDocValues norms;
    private long cost;
    private int strips;

    /**
     * @param words of one field
     * @param scorer empty where nothing is scored
     */
    WordPart(List<Word> words, Optional<SimScorer> scorer) {
        super(scorer.isPresent());
        this.words = words;
        this.scorer = scorer.orElse(null);
    }

    /**
     * A term that is looked for.
     *
     * @param counts how much, beside the others
     */
    record Word(Term term, TermStates states, float counts) {}

    private record Entries(PostingsEnum entries, float counts) {

        int next(int from) throws IOException {
            return entries.docID() < from ? entries.advance(from) : entries.docID();
        }
    }

    @Override
    void begin(LeafReaderContext leaf) throws IOException {
        entered.clear();
        cost = 0;
        strips = leaf.reader().maxDoc() / STRIP + 1;
        for (Word word : words) {
            IOSupplier<TermState> known = word.states().get(leaf);
            TermState state = known == null ? null : known.get();
            Terms terms = state == null ? null : leaf.reader().terms(word.term().field());
            if (state != null && terms != null) {
                TermsEnum each = terms.iterator();
                each.seekExact(word.term().bytes(), state);
                cost += each.docFreq();
                entered.add(new Entries(
                        each.postings(null, isScoring() ? PostingsEnum.FREQS : PostingsEnum.NONE), word.counts()));
            }
        }
        norms = entered.isEmpty() || !isScoring()
                ? null
                : leaf.reader().getNormValues(words.get(0).term().field());
    }

    @Override
    long cost() {
        return cost;
    }

    @Override
    int next(int from) throws IOException {
        int next = DocIdSetIterator.NO_MORE_DOCS;
        for (Entries each : entered) {
            next = Math.min(next, each.next(from));
        }
        return next;
    }

    @Override
    void find(int base, @Nullable FixedBitSet among) throws IOException {
        boolean leaping = among != null && (long) among.cardinality() * LEAP * strips < cost;
        for (Entries each : entered) {
            if (leaping && among != null) {
                leap(each, base, among);
            } else if (each.next(base) < base + STRIP) {
                step(each, base);
            }
        }
        if (scorer != null) {
            score(scorer, base);
        }
    }

    private void leap(Entries each, int base, FixedBitSet among) throws IOException {
        for (int at = among.nextSetBit(0); at != NO_PLACE; at = among.nextSetBit(at + 1)) {
            int next = each.next(base + at);
            if (next == base + at) {
                add(each, at);
            } else if (next >= base + STRIP) {
                return;
            }
        }
    }

    private void step(Entries each, int base) throws IOException {
        PostingsEnum entries = each.entries();
        if (scorer == null) {
            entries.intoBitSet(base + STRIP, found, base);
            return;
        }
        for (int doc = entries.docID(); doc < base + STRIP; doc = entries.nextDoc()) {
            add(each, doc - base);
        }
    }

    private void add(Entries each, int at) throws IOException {
        if (scorer == null) {
            found.set(at);
        } else {
            float times = each.entries().freq() * each.counts();
            scores[at] = found.getAndSet(at) ? scores[at] + times : times;
        }
    }

    /** So far the scores are how often the words stand there. */
    private void score(SimScorer word, int base) throws IOException {
        for (int at = place(0); at != NO_PLACE; at = place(at + 1)) {
            long norm = norms != null && norms.advanceExact(base + at) ? norms.longValue() : 1;
            scores[at] = word.score(scores[at], norm);
        }
    }
}
