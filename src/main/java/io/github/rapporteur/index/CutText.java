package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * A text that was cut into terms once, for all the entries it goes with.
 *
 * @param terms in their order, as the index has them
 * @param steps how many places each term stands behind the one before
 */
record CutText(ImmutableList<BytesRef> terms, ImmutableIntArray steps) {

    /** Terms that stand one behind the other. */
    static CutText of(List<String> terms) {
        return new CutText(
                terms.stream().map(term -> new BytesRef(term)).collect(ImmutableList.toImmutableList()),
                ImmutableIntArray.copyOf(Collections.nCopies(terms.size(), 1)));
    }

    /**
     * Reads a stream to its end.
     *
     * @param sign stands before each term
     */
    static CutText of(TokenStream words, String sign) {
        try (words) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
            ImmutableList.Builder<BytesRef> terms = ImmutableList.builder();
            ImmutableIntArray.Builder steps = ImmutableIntArray.builder();
            words.reset();
            while (words.incrementToken()) {
                terms.add(new BytesRef(sign + term));
                steps.add(step.getPositionIncrement());
            }
            words.end();
            return new CutText(terms.build(), steps.build());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /** Hands the terms out. Not for use by several threads. */
    static final class Terms extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private CutText text = new CutText(ImmutableList.of(), ImmutableIntArray.of());
        private int next;

        /** The same stream, of another text. */
        Terms of(CutText other) {
            text = other;
            return this;
        }

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == text.terms.size()) {
                return false;
            }
            clearAttributes();
            term.setBytesRef(text.terms.get(next));
            step.setPositionIncrement(text.steps.get(next));
            next++;
            return true;
        }
    }
}
