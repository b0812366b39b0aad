package io.github.rapporteur.search;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Analysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Cuts text into the terms that a field of the index has. Safe for use by several threads. */
final class Words {
    /** No word that people ask for has more letters; longer texts are not kept. */
    private static final int LONGEST_KEPT = 60;

    private static final int KEPT = 20_000;

    private final Analyzer analyzer = Analysis.analyzer();
    /** A word of a query is cut for many fields, and in every language. */
    private final Cache<String, ImmutableList<Term>> known =
            CacheBuilder.newBuilder().maximumSize(KEPT).build();

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
        if (text.length() > LONGEST_KEPT) {
            return terms(analyzer, field, text);
        }
        String cut = Analysis.language(field) + ' ' + text;
        ImmutableList<Term> kept = known.getIfPresent(cut);
        if (kept == null) {
            kept = terms(analyzer, field, text);
            known.put(cut, kept);
        }
        return kept;
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
