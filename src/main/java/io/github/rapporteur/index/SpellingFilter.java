package io.github.rapporteur.index;

import io.github.rapporteur.language.Spellings;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes British and American spellings the same term; wants lower case. */
final class SpellingFilter extends TokenFilter {
    private final Spellings spellings;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SpellingFilter(TokenStream input, Spellings spellings) {
        super(input);
        this.spellings = spellings;
    }

    @Override
    public boolean incrementToken() throws IOException {
        boolean more = input.incrementToken();
        if (more && spellings.vary(term)) {
            String unified = spellings.unified(term.toString());
            term.setEmpty().append(unified);
        }
        return more;
    }
}
