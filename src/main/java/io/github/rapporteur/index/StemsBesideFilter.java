package io.github.rapporteur.index;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Lets each word, folded, be followed by its stem at the same place, with a sign before it that tells the language; not
 * where the stem is the word. So a text is cut into words once, and every word has its place once.
 */
final class StemsBesideFilter extends TokenFilter {
    private final char sign;
    private final TokenStream folding;
    private final TokenStream stemming;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final StringBuilder written = new StringBuilder();
    private final StringBuilder word = new StringBuilder();
    private boolean stemNext;

    /** @param stems makes stems of words as they are written; one of each, and without looking at other words */
    StemsBesideFilter(TokenStream input, char sign, UnaryOperator<TokenStream> stems) {
        super(input);
        this.sign = sign;
        SameWord same = new SameWord(input);
        this.folding = new FoldingFilter(same);
        this.stemming = new FoldingFilter(stems.apply(same));
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (stemNext && stem()) {
            return true;
        }
        stemNext = input.incrementToken();
        if (stemNext) {
            keep(written);
            folding.incrementToken();
            keep(word);
        }
        return stemNext;
    }

    /** Whether the word has a stem of its own. */
    private boolean stem() throws IOException {
        stemNext = false;
        term.setEmpty().append(written);
        if (!stemming.incrementToken() || CharSequence.compare(word, term) == 0) {
            return false;
        }
        keep(written);
        term.setEmpty().append(sign).append(written);
        step.setPositionIncrement(0);
        return true;
    }

    private void keep(StringBuilder text) {
        text.setLength(0);
        text.append(term.buffer(), 0, term.length());
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        stemNext = false;
    }
}
