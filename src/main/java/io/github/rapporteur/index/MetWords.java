package io.github.rapporteur.index;

import io.github.rapporteur.language.PlainWords;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text as the index has them; lets a file know which it has. For one text after the other. */
final class MetWords extends TokenStream {
    private final WordsOfFile file;
    private final PlainWords plain;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    /** Those of a text that is not plain. */
    private Optional<TokenStream> written = Optional.empty();

    MetWords(WordsOfFile file, PlainWords plain) {
        this.file = file;
        this.plain = plain;
    }

    /** The same stream, of another text. */
    MetWords of(String text) {
        written = plain.take(text)
                ? Optional.empty()
                : Optional.of(Analysis.written().tokenStream(Fields.TEXT, text));
        return this;
    }

    @Override
    public void reset() throws IOException {
        clearAttributes();
        if (written.isPresent()) {
            written.get().reset();
        }
    }

    @Override
    public boolean incrementToken() throws IOException {
        return written.isPresent() ? next(written.get()) : next();
    }

    private boolean next() {
        boolean more = plain.next();
        if (more) {
            term.setBytesRef(file.meet(plain.letters(), plain.start(), plain.end()).folded);
        }
        return more;
    }

    private boolean next(TokenStream words) throws IOException {
        boolean more = words.incrementToken();
        if (more) {
            CharTermAttribute letters = words.getAttribute(CharTermAttribute.class);
            term.setBytesRef(file.meet(letters.buffer(), 0, letters.length()).folded);
        }
        return more;
    }

    @Override
    public void end() throws IOException {
        super.end();
        if (written.isPresent()) {
            written.get().end();
        }
    }

    @Override
    public void close() throws IOException {
        if (written.isPresent()) {
            written.get().close();
        }
    }
}
