package io.github.rapporteur.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language as they are written, each folded and with its stem: a language has few words, and each comes
 * again and again. Not for use by several threads.
 */
final class Vocabulary {
    /** Beyond these nearly all are names, numbers and slips, which do not come again. */
    private static final int MOST = 100_000;
    /** A power of two. */
    private static final int FIRST_PLACES = 1 << 10;

    private static final int HASH_START = 0x811C9DC5;
    private static final int HASH_STEP = 0x01000193;

    /** Each word is in the first place that was free, counted from that of its hash; half of them at most are taken. */
    private @Nullable Word[] words = new @Nullable Word[FIRST_PLACES];

    private int known;
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
        private static final int ALL = -1;
        private static final char[] NONE = {};

        private final int hash;
        /** Empty where it is written as it is folded, in one byte a letter: so there is less to be fetched from memory. */
        private final char[] written;
        /** As it stands in passages. Not to be changed. */
        final BytesRef folded;
        /** What leads from its stem to it, see {@link Analysis#form}; empty where it is its own stem. Not to be changed. */
        final BytesRef form;
        /** The last file that it was met in; all where nothing leads to it. */
        private int file;

        private Word(char[] written, int hash, String folded, String form) {
            this.hash = hash;
            this.folded = new BytesRef(folded);
            this.form = new BytesRef(form);
            this.file = form.isEmpty() ? ALL : 0;
            this.written = isFolded(written, 0, written.length) ? NONE : written;
        }

        private boolean is(char[] text, int start, int end, int hash) {
            return this.hash == hash
                    && (written.length == 0
                            ? isFolded(text, start, end)
                            : Arrays.equals(written, 0, written.length, text, start, end));
        }

        private boolean isFolded(char[] text, int start, int end) {
            if (end - start != folded.length) {
                return false;
            }
            for (int i = start; i < end; i++) {
                if (text[i] != folded.bytes[i - start]) {
                    return false;
                }
            }
            return true;
        }

        /** Whether something leads to it and it is new in a file. */
        boolean meets(int number) {
            boolean first = file != number && file != ALL;
            file = first ? number : file;
            return first;
        }
    }

    /** The word that stands between two places of a text. */
    Word word(char[] text, int start, int end) {
        int hash = HASH_START;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text[i]) * HASH_STEP;
        }
        int place = place(hash);
        for (Word word = words[place]; word != null; word = words[place]) {
            if (word.is(text, start, end, hash)) {
                return word;
            }
            place = place + 1 & words.length - 1;
        }
        return put(read(Arrays.copyOfRange(text, start, end), hash));
    }

    private int place(int hash) {
        return (hash ^ hash >>> Short.SIZE) & words.length - 1;
    }

    private Word put(Word word) {
        if (known == MOST) {
            Arrays.fill(words, null);
            known = 0;
        }
        if (2 * ++known > words.length) {
            @Nullable Word[] before = words;
            words = new @Nullable Word[2 * before.length];
            for (Word each : before) {
                if (each != null) {
                    words[free(each)] = each;
                }
            }
        }
        words[free(word)] = word;
        return word;
    }

    private int free(Word word) {
        int place = place(word.hash);
        while (words[place] != null) {
            place = place + 1 & words.length - 1;
        }
        return place;
    }

    private Word read(char[] letters, int hash) {
        try {
            written.set(letters);
            folding.incrementToken();
            String folded = written.toString();
            String form = "";
            if (stemming.isPresent()) {
                written.set(letters);
                stemming.get().incrementToken();
                String stem = written.toString();
                form = stem.equals(folded) ? "" : Analysis.form(language, stem) + folded;
            }
            return new Word(letters, hash, folded, form);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /** Gives filters one word, as often as they ask. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        void set(char[] letters) {
            clearAttributes();
            term.copyBuffer(letters, 0, letters.length);
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
