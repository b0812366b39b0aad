package io.github.rapporteur.search;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.index.Fields;

/**
 * Finds words in passages as the index has them. Of a text only those stretches between spaces are cut into words that may
 * hold one of them: those with other than plain letters, and those in which one begins. Safe for use by several threads.
 */
final class WordFinder {
    /** Letters of one script, marks on them, and signs of all scripts. */
    private static final CharMatcher LATIN = CharMatcher.inRange('\0', '\u024F')
            .or(CharMatcher.inRange('\u0300', '\u036F'))
            .or(CharMatcher.inRange('\u1E00', '\u1EFF'))
            .or(CharMatcher.inRange('\u2000', '\u206F'))
            .precomputed();

    private final ImmutableSet<String> sought;
    private final Words words;
    /** The signs that the plain ones among the words begin with. */
    private final boolean[] beginnings = new boolean[Ascii.MAX + 1];

    /** @param sought exact words, folded */
    WordFinder(ImmutableSet<String> sought, Words words) {
        this.sought = sought;
        this.words = words;
        for (String word : sought) {
            if (!word.isEmpty() && word.charAt(0) <= Ascii.MAX) {
                beginnings[word.charAt(0)] = true;
            }
        }
    }

    /** Whether words can be found so: each is one as it stands, and begins with a letter or a digit. */
    static boolean finds(ImmutableSet<String> sought, Words words) {
        return sought.stream().allMatch(word -> {
            ImmutableList<Words.Term> cut = words.terms(Fields.TEXT, word);
            return cut.size() == 1
                    && cut.get(0).term().equals(word)
                    && (word.charAt(0) > Ascii.MAX || isPlain(word.charAt(0)));
        });
    }

    /** Where they stand, in order; positions are not told. */
    ImmutableList<Words.Term> in(String text) {
        ImmutableList.Builder<Words.Term> found = ImmutableList.builder();
        if (!LATIN.matchesAllOf(text)) {
            // Where scripts meet words end, and what a digit belongs to depends on what stands before it.
            cut(text, 0, text.length(), found);
            return found.build();
        }
        int from = 0;
        int to = 0;
        while (to < text.length()) {
            int end = end(text, to);
            if (!mayHold(text, to, end)) {
                cut(text, from, to, found);
                from = end;
            }
            to = end;
        }
        cut(text, from, to, found);
        return found.build();
    }

    /** Behind the next space: nothing before it and behind it makes one word. */
    private static int end(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space + 1;
    }

    private boolean mayHold(String text, int from, int to) {
        boolean inside = false;
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (sign > Ascii.MAX || (!inside && beginnings[Ascii.toLowerCase(sign)] && begins(text, at))) {
                return true;
            }
            inside = isPlain(sign);
        }
        return false;
    }

    private boolean begins(String text, int at) {
        for (String word : sought) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(char sign) {
        return ('a' <= sign && sign <= 'z') || ('A' <= sign && sign <= 'Z') || ('0' <= sign && sign <= '9');
    }

    private void cut(String text, int from, int to, ImmutableList.Builder<Words.Term> found) {
        if (from == to) {
            return;
        }
        for (Words.Term term : words.terms(Fields.TEXT, text.substring(from, to))) {
            if (sought.contains(term.term())) {
                found.add(new Words.Term(term.term(), term.position(), from + term.start(), from + term.end()));
            }
        }
    }
}
