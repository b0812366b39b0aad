package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * A text that was cut into terms once, for all the entries it goes with.
 *
 * @param terms in their order, as the index has them
 * @param steps how many places each term stands behind the one before
 */
record CutText(ImmutableList<BytesRef> terms, ImmutableIntArray steps) {

    /** Terms that stand one behind the other. */
    static CutText of(ImmutableList<BytesRef> terms) {
        return new CutText(terms, ImmutableIntArray.copyOf(Collections.nCopies(terms.size(), 1)));
    }

    /**
     * Reads a stream to its end.
     *
     * @param sign stands before each term
     */
    static CutText of(TokenStream words, String sign) {
        try (words) {
            BytesRef before = new BytesRef(sign);
            TermToBytesRefAttribute term = words.addAttribute(TermToBytesRefAttribute.class);
            PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
            ImmutableList.Builder<BytesRef> terms = ImmutableList.builder();
            ImmutableIntArray.Builder steps = ImmutableIntArray.builder();
            words.reset();
            while (words.incrementToken()) {
                terms.add(joined(before, term.getBytesRef()));
                steps.add(step.getPositionIncrement());
            }
            words.end();
            return new CutText(terms.build(), steps.build());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static BytesRef joined(BytesRef sign, BytesRef term) {
        byte[] bytes = Arrays.copyOf(sign.bytes, sign.length + term.length);
        System.arraycopy(term.bytes, term.offset, bytes, sign.length, term.length);
        return new BytesRef(bytes);
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
            clearAttributes();
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == text.terms.size()) {
                return false;
            }
            term.setBytesRef(text.terms.get(next));
            step.setPositionIncrement(text.steps.get(next));
            next++;
            return true;
        }
    }
}
