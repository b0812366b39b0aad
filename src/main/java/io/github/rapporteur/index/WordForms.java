package io.github.rapporteur.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** What leads from stems to words, of all words of a file that were cut before it: the last field of the last entry. */
final class WordForms extends Field {
    private static final FieldType TYPE = type();

    private final WordsOfFile words;

    WordForms(WordsOfFile words) {
        super(Fields.FORMS, "", TYPE);
        this.words = words;
    }

    private static FieldType type() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
        return new CutText.Terms().of(CutText.of(words.forms()));
    }
}
