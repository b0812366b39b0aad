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

    private final List<Term> terms;
    private final List<TermStates> states;
    private final @Nullable SimScorer scorer;
    private final List<PostingsEnum> postings = new ArrayList<>();
    private @Nullable NumericDocValues norms;
    private long cost;
    private int strips;

    /**
     * @param terms of one field
     * @param states of each term
     * @param scorer empty where nothing is scored
     */
    WordPart(List<Term> terms, List<TermStates> states, Optional<SimScorer> scorer) {
        super(scorer.isPresent());
        this.terms = terms;
        this.states = states;
        this.scorer = scorer.orElse(null);
    }

    @Override
    void begin(LeafReaderContext leaf) throws IOException {
        postings.clear();
        cost = 0;
        strips = leaf.reader().maxDoc() / STRIP + 1;
        for (int i = 0; i < terms.size(); i++) {
            IOSupplier<TermState> state = states.get(i).get(leaf);
            TermState there = state == null ? null : state.get();
            if (there != null) {
                Term term = terms.get(i);
                TermsEnum each = leaf.reader().terms(term.field()).iterator();
                each.seekExact(term.bytes(), there);
                cost += each.docFreq();
                postings.add(each.postings(null, isScoring() ? PostingsEnum.FREQS : PostingsEnum.NONE));
            }
        }
        norms = postings.isEmpty() || !isScoring()
                ? null
                : leaf.reader().getNormValues(terms.get(0).field());
    }

    @Override
    long cost() {
        return cost;
    }

    @Override
    int next(int from) throws IOException {
        int next = DocIdSetIterator.NO_MORE_DOCS;
        for (PostingsEnum each : postings) {
            next = Math.min(next, each.docID() < from ? each.advance(from) : each.docID());
        }
        return next;
    }

    @Override
    void find(int base, @Nullable FixedBitSet among) throws IOException {
        boolean leaping = among != null && (long) among.cardinality() * LEAP * strips < cost;
        for (PostingsEnum each : postings) {
            if (leaping) {
                leap(each, base, among);
            } else if (next(each, base) < base + STRIP) {
                step(each, base);
            }
        }
        if (scorer != null) {
            score(scorer, base);
        }
    }

    private static int next(PostingsEnum each, int from) throws IOException {
        return each.docID() < from ? each.advance(from) : each.docID();
    }

    private void leap(PostingsEnum each, int base, @Nullable FixedBitSet among) throws IOException {
        for (int at = among.nextSetBit(0); at != NO_PLACE; at = among.nextSetBit(at + 1)) {
            int next = next(each, base + at);
            if (next == base + at) {
                add(each, at);
            } else if (next >= base + STRIP) {
                return;
            }
        }
    }

    private void step(PostingsEnum each, int base) throws IOException {
        if (scorer == null) {
            each.intoBitSet(base + STRIP, found, base);
            return;
        }
        for (int doc = each.docID(); doc < base + STRIP; doc = each.nextDoc()) {
            add(each, doc - base);
        }
    }

    private void add(PostingsEnum each, int at) throws IOException {
        if (scorer == null) {
            found.set(at);
        } else {
            scores[at] = found.getAndSet(at) ? scores[at] + each.freq() : each.freq();
        }
    }

    /** So far the scores are how often the words stand there. */
    private void score(SimScorer words, int base) throws IOException {
        for (int at = place(0); at != NO_PLACE; at = place(at + 1)) {
            long norm = norms != null && norms.advanceExact(base + at) ? norms.longValue() : 1;
            scores[at] = words.score(scores[at], norm);
        }
    }
}
