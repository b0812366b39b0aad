package io.github.rapporteur.text;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import java.util.BitSet;
import java.util.Locale;

/** How often each word occurs in a text: what tells {@code p rivacy} from {@code a part}. Immutable. */
final class Vocabulary {
    /** Longer runs of letters are no words, and need no memory. */
    private static final int LONGEST = 40;

    /** A letter that stands alone so often is a word, as in {@code a part}. */
    private static final int ARTICLE = 3;

    private static final int HASHES = 1 << 18;

    private final ImmutableMultiset<String> words;
    /** Of the hash codes of all words the lower bits: most pairs of neighbours are no word, which this tells at once. */
    private final BitSet hashes = new BitSet(HASHES);

    private Vocabulary(ImmutableMultiset<String> words) {
        this.words = words;
        words.elementSet().forEach(word -> hashes.set(word.hashCode() & HASHES - 1));
    }

    /** Whether two pieces of a text, written together, can be a word; where this says no, they are none. */
    boolean mayHave(char[] text, int leftStart, int leftEnd, int rightStart, int rightEnd) {
        int hash = hash(text, leftStart, leftEnd, 0);
        return hashes.get(hash(text, rightStart, rightEnd, hash) & HASHES - 1);
    }

    /** As strings count it. */
    private static int hash(char[] text, int start, int end, int before) {
        int hash = before;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Character.toLowerCase(text[i]);
        }
        return hash;
    }

    static Vocabulary of(CharSequence text) {
        HashMultiset<String> words = HashMultiset.create();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start <= LONGEST) {
                    words.add(lower(text.subSequence(start, i)));
                }
                start = -1;
            }
        }
        return new Vocabulary(ImmutableMultiset.copyOf(words));
    }

    int count(CharSequence word) {
        return words.count(lower(word));
    }

    /**
     * Whether two pieces with a space between them are one word that was torn: together they are a word of this text,
     * and one of them is hardly one.
     */
    boolean isTorn(CharSequence left, CharSequence right) {
        if (left.length() + right.length() > LONGEST || !sameCase(left, right)) {
            return false;
        }
        int whole = count(left.toString() + right);
        if (whole == 0 || whole < ARTICLE && (isArticle(left) || isArticle(right))) {
            return false;
        }
        int rarer = Math.min(count(left), count(right));
        boolean shortPiece = Math.min(left.length(), right.length()) <= 3;
        if (rarer <= 1) {
            return whole >= (shortPiece ? 1 : 2);
        }
        return rarer * 4 <= whole && shortPiece;
    }

    private boolean isArticle(CharSequence piece) {
        return piece.length() == 1 && count(piece) >= ARTICLE;
    }

    private static boolean sameCase(CharSequence left, CharSequence right) {
        return Character.isLowerCase(right.charAt(0)) || Character.isUpperCase(left.charAt(left.length() - 1));
    }

    private static String lower(CharSequence word) {
        return word.toString().toLowerCase(Locale.ROOT);
    }
}
