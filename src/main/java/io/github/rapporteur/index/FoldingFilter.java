package io.github.rapporteur.index;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Folds case, accents, full-width forms, Arabic vowel signs and forms of alef: what {@link ICUFoldingFilter} and {@link
 * ArabicNormalizationFilter} do, without looking letters of plain English up in tables.
 */
final class FoldingFilter extends TokenFilter {
    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .precomputed();

    private final TokenStream tables;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
        this.tables = new ArabicNormalizationFilter(new ICUFoldingFilter(new SameWord(input)));
    }

    @Override
    public boolean incrementToken() throws IOException {
        boolean more = input.incrementToken();
        return more && (isFolded() || tables.incrementToken());
    }

    /** Whether it is a word of plain letters; it is folded then. */
    private boolean isFolded() {
        char[] letters = term.buffer();
        int length = term.length();
        for (int i = 0; i < length; i++) {
            char letter = letters[i];
            if (!PLAIN.matches(letter)) {
                return false;
            }
            letters[i] = 'A' <= letter && letter <= 'Z' ? (char) (letter | ' ') : letter;
        }
        return true;
    }
}
