package io.github.rapporteur.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds words as they are written, and lets a file know which it has. */
final class MetWords extends TokenFilter {
    private final WordsOfFile file;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    MetWords(TokenStream written, WordsOfFile file) {
        super(written);
        this.file = file;
    }

    boolean isOf(TokenStream written) {
        return input == written;
    }

    @Override
    public boolean incrementToken() throws IOException {
        boolean more = input.incrementToken();
        if (more) {
            char[] folded = file.meet(term.buffer(), term.length()).folded;
            term.copyBuffer(folded, 0, folded.length);
        }
        return more;
    }
}
