package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.reference.Token.Phrase;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words of one language that matter to citations, found in one walk down a tree of characters that lies in arrays. */
final class Lexicon {
    /** Stands for any letters in a form. */
    static final char ANY_LETTERS = '*';

    /** Conjunctions and prepositions that Arabic writes together with the next word. */
    private static final String ARABIC_PREFIXES = "\u0648\u0641\u0628\u0643\u0644";

    private static final int NONE = 0;

    private final LexiconTree tree;
    private final ImmutableMap<String, Word> forms;
    private final ImmutableList<Word> words;
    private final Beginnings beginnings;

    private Lexicon(LexiconTree tree, ImmutableMap<String, Word> forms, Beginnings beginnings) {
        this.tree = tree;
        this.forms = forms;
        this.words = ImmutableList.copyOf(forms.values());
        this.beginnings = beginnings;
    }

    /** All forms in lower case and the words they are forms of. */
    ImmutableMap<String, Word> forms() {
        return forms;
    }

    /** The longest word that starts at an offset and ends at a word's end, without a conjunction written together with it. */
    Optional<Phrase> at(PlainText text, int offset) {
        return Optional.ofNullable(find(text, offset));
    }

    /** The same; null where there is none. */
    @Nullable
    Phrase find(PlainText text, int offset) {
        Phrase found = beginningAt(text, offset);
        for (int i = offset; found == null && i < offset + 2 && isPrefix(text, i); i++) {
            found = beginningAt(text, i + 1);
        }
        return found;
    }

    private static boolean isPrefix(PlainText text, int offset) {
        char sign = text.at(offset);
        return PlainText.isArabic(sign) && ARABIC_PREFIXES.indexOf(sign) >= 0;
    }

    private @Nullable Phrase beginningAt(PlainText text, int offset) {
        return beginnings.mayBegin(text, offset) ? longest(text, offset, offset, LexiconTree.ROOT) : null;
    }

    /** The deepest word on the way; letters for a star are taken where no exact way leads farther. */
    private @Nullable Phrase longest(PlainText text, int start, int offset, int from) {
        Phrase starred = null;
        int word = NONE;
        int end = offset;
        int at = offset;
        for (int node = from; node >= 0; node = tree.next(node, text.lowerAt(at++))) {
            int any = tree.star(node);
            Phrase here = any < 0 ? null : longest(text, start, skipLetters(text, at), any);
            if (here != null) {
                starred = here;
                word = NONE;
            } else if (tree.word(node) != NONE && endsWord(text, at)) {
                word = tree.word(node);
                end = at;
            }
        }
        return word == NONE ? starred : new Phrase(start, end, words.get(word - 1));
    }

    private static int skipLetters(PlainText text, int offset) {
        int end = offset;
        while (Character.isLetter(text.at(end)) && !PlainText.isIdeograph(text.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsWord(PlainText text, int offset) {
        char next = text.at(offset);
        return !PlainText.isWordPart(next)
                || !PlainText.isWordPart(text.at(offset - 1))
                || PlainText.isDigit(next) && PlainText.isArabic(text.at(offset - 1));
    }

    /** Collects words. Not for use by several threads. */
    static final class Builder {
        private final Map<String, Word> forms = new TreeMap<>();
        private final Beginnings beginnings = new Beginnings();

        /** @param form in lower case or not; a star stands for any letters, such as an ending. The first word of a form stays. */
        Builder add(String form, Word word) {
            PlainText plain = PlainText.of(form.strip());
            forms.putIfAbsent(plain.inLowerCase(), word);
            beginnings.add(plain, ANY_LETTERS);
            return this;
        }

        Lexicon build() {
            return new Lexicon(LexiconTree.of(forms.keySet()), ImmutableMap.copyOf(forms), beginnings);
        }
    }
}
