package io.github.rapporteur.reference;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of one language that matter to citations, found in one walk down a tree of characters. */
final class Lexicon {
    private static final char ANY_LETTERS = '*';
    /** Conjunctions and prepositions that Arabic writes together with the next word. */
    private static final String ARABIC_PREFIXES = "\u0648\u0641\u0628\u0643\u0644";

    private final Branch root;

    private Lexicon(Branch root) {
        this.root = root;
    }

    /** A word found in a text, without a conjunction written together with it. */
    record Found(Word word, int start, int end) {}

    /** The longest word that starts at an offset and ends at a word's end. */
    Optional<Found> at(PlainText text, int offset) {
        Found found = root.longest(text, offset, offset);
        for (int i = offset; found == null && i < offset + 2 && isPrefix(text, i); i++) {
            found = root.longest(text, i + 1, i + 1);
        }
        return Optional.ofNullable(found);
    }

    private static boolean isPrefix(PlainText text, int offset) {
        return ARABIC_PREFIXES.indexOf(text.at(offset)) >= 0;
    }

    /** Collects words. Not for use by several threads. */
    static final class Builder {
        private final Branch root = new Branch();

        /** @param form in lower case or not; a star stands for any letters, such as an ending */
        Builder add(String form, Word word) {
            Branch at = root;
            PlainText plain = PlainText.of(form.strip());
            for (int i = 0; i < plain.length(); i++) {
                at = at.grow(plain.lowerAt(i));
            }
            at.word = at.word == null ? word : at.word;
            return this;
        }

        Lexicon build() {
            return new Lexicon(root);
        }
    }

    private static final class Branch {
        private char[] signs = new char[0];
        private Branch[] branches = new Branch[0];
        private @Nullable Word word;

        private Branch grow(char sign) {
            int at = Arrays.binarySearch(signs, sign);
            if (at >= 0) {
                return branches[at];
            }
            int place = -at - 1;
            signs = Arrays.copyOf(signs, signs.length + 1);
            branches = Arrays.copyOf(branches, signs.length);
            System.arraycopy(signs, place, signs, place + 1, signs.length - place - 1);
            System.arraycopy(branches, place, branches, place + 1, signs.length - place - 1);
            signs[place] = sign;
            branches[place] = new Branch();
            return branches[place];
        }

        private @Nullable Branch next(char sign) {
            if (signs.length == 1) {
                return signs[0] == sign ? branches[0] : null;
            }
            int at = Arrays.binarySearch(signs, sign);
            return at >= 0 ? branches[at] : null;
        }

        private @Nullable Found longest(PlainText text, int start, int offset) {
            Found best = word != null && endsWord(text, offset) ? new Found(word, start, offset) : null;
            Branch exact = offset < text.length() ? next(text.lowerAt(offset)) : null;
            Found longer = exact == null ? null : exact.longest(text, start, offset + 1);
            if (longer == null) {
                Branch any = next(ANY_LETTERS);
                longer = any == null ? null : any.longest(text, start, skipLetters(text, offset));
            }
            return longer == null ? best : longer;
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
    }
}
