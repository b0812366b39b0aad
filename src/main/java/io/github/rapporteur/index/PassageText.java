package io.github.rapporteur.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/** The words of a passage, cut as its language has it; shown. */
final class PassageText extends Field {
    private final WordsOfFile words;

    PassageText(String text, WordsOfFile words) {
        super(Fields.TEXT, text, TextField.TYPE_STORED);
        this.words = words;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
        return words.words(stringValue());
    }
}
