package io.github.rapporteur.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** Words that stand around passages: short and long count alike. The same may go with any number of passages. */
final class SurroundingText extends Field {
    private static final FieldType TYPE = type();

    private final CutText cut;

    SurroundingText(String field, CutText cut) {
        super(field, "", TYPE);
        this.cut = cut;
    }

    private static FieldType type() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
        return (reuse instanceof CutText.Terms terms ? terms : new CutText.Terms()).of(cut);
    }
}
