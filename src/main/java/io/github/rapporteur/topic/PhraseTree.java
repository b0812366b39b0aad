package io.github.rapporteur.topic;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Chars;
import io.github.rapporteur.language.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases of one language, each with what it means, found in any form of their words in one walk over a text: time
 * grows with the text, not with the number of phrases. Immutable.
 */
final class PhraseTree<V> {
    private static final CharMatcher IN_WORDS =
            CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.is('*'));
    private static final Splitter WORDS = Splitter.on(IN_WORDS.negate()).omitEmptyStrings();
    /** Words of a phrase stand apart by so few signs, and by none that ends a clause. */
    private static final int WIDEST_GAP = 3;

    private static final CharMatcher APART = CharMatcher.anyOf(" -,'/&\"«»“”،、");

    /**
     * A phrase found.
     *
     * @param start where it starts in the folded text
     * @param end where it ends there
     * @param value what it means
     */
    record Match<V>(int start, int end, V value) {}

    /** Behind the signs read so far: signs that may follow, ends of the word, phrases that end here. */
    private record Node<V>(
            char[] signs, ImmutableList<Node<V>> next, ImmutableList<Tail<V>> tails, ImmutableList<V> values) {

        @Nullable
        Node<V> behind(char sign) {
            int at = Arrays.binarySearch(signs, sign);
            return at < 0 ? null : next.get(at);
        }
    }

    private record Tail<V>(WordEnding ending, Node<V> after) {}

    private static final class Draft<V> {
        private final Map<Character, Draft<V>> next = new TreeMap<>();
        private final Map<WordEnding, Draft<V>> tails = new LinkedHashMap<>();
        private final List<V> values = new ArrayList<>();

        Draft<V> word(Inflection.Stem stem) {
            Draft<V> at = this;
            for (char sign : stem.text().toCharArray()) {
                at = at.next.computeIfAbsent(sign, none -> new Draft<>());
            }
            return at.tails.computeIfAbsent(stem.ending(), none -> new Draft<>());
        }

        Node<V> build() {
            ImmutableList.Builder<Tail<V>> ends = ImmutableList.builder();
            tails.forEach((ending, after) -> ends.add(new Tail<>(ending, after.build())));
            return new Node<>(
                    Chars.toArray(next.keySet()),
                    next.values().stream().map(Draft::build).collect(ImmutableList.toImmutableList()),
                    ends.build(),
                    ImmutableList.copyOf(values));
        }
    }

    /** Collects phrases. */
    static final class Builder<V> {
        private final Draft<V> root = new Draft<>();
        private final Inflection forms;

        Builder(Inflection forms) {
            this.forms = forms;
        }

        /** Adds a phrase; {@code *} at the end of a word stands for any ending. */
        Builder<V> put(String phrase, V value) {
            List<String> words = WORDS.splitToList(FoldedText.fold(phrase));
            Draft<V> at = root;
            for (String word : words) {
                at = at.word(forms.stem(word));
            }
            if (!words.isEmpty() && !at.values.contains(value)) {
                at.values.add(value);
            }
            return this;
        }

        PhraseTree<V> build() {
            return new PhraseTree<>(root.build(), forms.prefixes());
        }
    }

    private final Node<V> root;
    private final ImmutableList<String> prefixes;

    private PhraseTree(Node<V> root, ImmutableList<String> prefixes) {
        this.root = root;
        this.prefixes = prefixes;
    }

    /** Every phrase of a folded text, in the order of their starts; they may overlap. */
    ImmutableList<Match<V>> find(String folded) {
        ImmutableList.Builder<Match<V>> found = ImmutableList.builder();
        boolean inWord = false;
        for (int at = 0; at < folded.length(); at++) {
            boolean wordGoesOn = inWord;
            inWord = WordEnding.isPartOfWord(folded.charAt(at));
            if (!wordGoesOn || !inWord) {
                startingAt(folded, at, found);
            }
        }
        return found.build();
    }

    private void startingAt(String folded, int at, ImmutableList.Builder<Match<V>> found) {
        walk(folded, at, at, root, found);
        for (String prefix : prefixes) {
            if (folded.startsWith(prefix, at)) {
                walk(folded, at, at + prefix.length(), root, found);
            }
        }
    }

    /** Reads one word of a phrase from {@code from} on, and the words behind it. */
    private static <V> void walk(
            String text, int start, int from, Node<V> word, ImmutableList.Builder<Match<V>> found) {
        Node<V> node = word;
        for (int at = from; node != null; at++) {
            for (int i = 0; i < node.tails().size(); i++) {
                Tail<V> tail = node.tails().get(i);
                int end = tail.ending().end(text, at);
                if (end >= 0) {
                    behindWord(text, start, end, tail.after(), found);
                }
            }
            node = at < text.length() ? node.behind(text.charAt(at)) : null;
        }
    }

    private static <V> void behindWord(
            String text, int start, int end, Node<V> node, ImmutableList.Builder<Match<V>> found) {
        node.values().forEach(value -> found.add(new Match<>(start, end, value)));
        int next = end;
        while (next < Math.min(text.length(), end + WIDEST_GAP) && APART.matches(text.charAt(next))) {
            next++;
        }
        if (node.signs().length > 0 && next < text.length()) {
            walk(text, start, next, node, found);
        }
    }
}
