package io.github.rapporteur.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/** The words of a passage, cut as its language has it; shown. */
final class PassageText extends Field {
    private final String language;

    PassageText(String text, String language) {
        super(Fields.TEXT, text, TextField.TYPE_STORED);
        this.language = language;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
        return Analysis.passages(language).tokenStream(Fields.TEXT, stringValue());
    }
}
