package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Cuts text into the terms that a field of the index has. Safe for use by several threads. */
final class Words {
    private final Analyzer analyzer = Analysis.analyzer();
    private final OtherWordings otherWordings = new OtherWordings(this);

    /**
     * A term of a text.
     *
     * @param position counted as the index counts
     * @param start UTF-16 offset in the text
     * @param end the offset behind it
     */
    record Term(String term, int position, int start, int end) {}

    /** What may be written for words. */
    OtherWordings otherWordings() {
        return otherWordings;
    }

    /** The terms of {@code text} in {@code field}, in order. */
    ImmutableList<Term> terms(String field, String text) {
        return terms(analyzer, field, text);
    }

    /** The terms of a passage: its words, and beside them their stems as the index has them. */
    ImmutableList<Term> passage(String text, String language) {
        return terms(Analysis.passages(language), Fields.TEXT, text);
    }

    private static ImmutableList<Term> terms(Analyzer analyzer, String field, String text) {
        try (TokenStream tokens = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            ImmutableList.Builder<Term> terms = ImmutableList.builder();
            int position = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                terms.add(new Term(term.toString(), position, offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
            return terms.build();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }
}
