package io.github.rapporteur.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a language as they are written, each folded and with its stem: a language has few words, and each comes
 * again and again. Not for use by several threads.
 */
final class Vocabulary {
    /** Beyond these nearly all are names, numbers and slips, which do not come again. */
    private static final int MOST = 100_000;

    private final CharArrayMap<Word> words = new CharArrayMap<>(1_000, false);
    private final OneWord written = new OneWord();
    private final TokenStream folding = new FoldingFilter(written);
    private final Optional<TokenStream> stemming;
    private final String language;

    /** @param language ISO 639-1, of any language */
    Vocabulary(String language) {
        this.language = language;
        this.stemming = Analysis.stemming(language, written).map(FoldingFilter::new);
    }

    /** A word as the index has it. */
    static final class Word {
        /** As it stands in passages. */
        final char[] folded;
        /** What leads from its stem to it, see {@link Analysis#form}; empty where it is its own stem. */
        final String form;
        /** The last file that it was met in. */
        private int file;

        private Word(char[] folded, String form) {
            this.folded = folded;
            this.form = form;
        }

        /** Whether it is new in a file. */
        boolean meets(int number) {
            boolean first = file != number;
            file = number;
            return first;
        }
    }

    /** A word that is written so. */
    Word word(char[] letters, int length) {
        Word known = words.get(letters, 0, length);
        if (known == null) {
            if (words.size() >= MOST) {
                words.clear();
            }
            known = read(letters, length);
            words.put(new String(letters, 0, length), known);
        }
        return known;
    }

    private Word read(char[] letters, int length) {
        try {
            written.set(letters, length);
            folding.incrementToken();
            String folded = written.toString();
            String form = "";
            if (stemming.isPresent()) {
                written.set(letters, length);
                stemming.get().incrementToken();
                String stem = written.toString();
                form = stem.equals(folded) ? "" : Analysis.form(language, stem) + folded;
            }
            return new Word(folded.toCharArray(), form);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /** Gives filters one word, as often as they ask. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        void set(char[] letters, int length) {
            clearAttributes();
            term.copyBuffer(letters, 0, length);
        }

        @Override
        public boolean incrementToken() {
            return true;
        }

        @Override
        public String toString() {
            return term.toString();
        }
    }
}
