package io.github.rapporteur.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.AttributeSource;

/** Gives filters the word at hand, as often as they ask: they change it, and look at no other. */
final class SameWord extends TokenStream {

    /** @param words those that the word is one of */
    SameWord(AttributeSource words) {
        super(words);
    }

    @Override
    public boolean incrementToken() {
        return true;
    }
}
