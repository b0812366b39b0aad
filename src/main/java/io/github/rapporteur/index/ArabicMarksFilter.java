package io.github.rapporteur.index;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Drops vowel signs and the stretching sign of Arabic, and nothing else: the stems must be taken while the letter alef
 * still has its hamza, or the beginning of {@code إلكترونية} looks like the article.
 */
final class ArabicMarksFilter extends TokenFilter {
    private static final CharMatcher MARKS =
            CharMatcher.inRange('\u064B', '\u0652').or(CharMatcher.anyOf("\u0640\u0670"));

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ArabicMarksFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (MARKS.matchesAnyOf(term)) {
            String bare = MARKS.removeFrom(term);
            term.setEmpty().append(bare);
        }
        return true;
    }
}
