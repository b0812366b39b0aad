package io.github.rapporteur.search;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a word of a query that may hold stars, or end in a tilde. */
final class WordReader {
    private static final CharMatcher STAR = CharMatcher.is('*');
    private static final Pattern FUZZY = Pattern.compile("([^~]++)~([0-9]?)");
    private static final int MOST_EDITS = 2;
    /** A second slip makes another word of a short one. */
    private static final int LONG_WORD = 6;

    /** Stars stand within one word: what joins words is no part of it. */
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{N}*]++");

    private static final int MOST_STARS = 3;
    private static final int LONGEST_SHAPE = 60;
    /** Below that, most words of the index have such a shape. */
    private static final int FEWEST_LETTERS = 2;

    private WordReader() {}

    /** What a word asks for; what cannot be looked up is said and left out of it. */
    static Clause read(String word, List<String> notes) {
        Matcher fuzzy = FUZZY.matcher(word);
        if (fuzzy.matches() && hasLetters(fuzzy.group(1), 1)) {
            return fuzzy(STAR.removeFrom(fuzzy.group(1)), fuzzy.group(2));
        }
        String bare = STAR.trimFrom(word);
        if (bare.isEmpty()) {
            return new Clause.Everything();
        }
        boolean inside = bare.indexOf('*') >= 0;
        if (!inside && !word.startsWith("*")) {
            return word.endsWith("*") ? new Clause.Prefix(bare.toLowerCase(Locale.ROOT)) : new Clause.Word(bare);
        }
        return shape(STAR.collapseFrom(word, '*'), notes);
    }

    private static Clause fuzzy(String word, String number) {
        int edits = number.isEmpty() ? (word.length() < LONG_WORD ? 1 : MOST_EDITS) : Integer.parseInt(number);
        return edits == 0 ? new Clause.Word(word) : new Clause.Fuzzy(word, Math.min(edits, MOST_EDITS));
    }

    private static Clause shape(String word, List<String> notes) {
        boolean bounded = STAR.countIn(word) <= MOST_STARS
                && word.length() <= LONGEST_SHAPE
                && SHAPE.matcher(word).matches();
        if (bounded && hasLetters(word, FEWEST_LETTERS)) {
            return new Clause.Wildcard(word.toLowerCase(Locale.ROOT));
        }
        String words = String.join(" ", Splitter.on('*').omitEmptyStrings().split(word));
        notes.add("a word takes at most " + MOST_STARS + " stars, and at least " + FEWEST_LETTERS
                + " letters or digits and nothing else; the stars were left out of " + Shown.of(word));
        return new Clause.Word(words);
    }

    private static boolean hasLetters(String word, int most) {
        return word.codePoints().filter(Character::isLetterOrDigit).limit(most).count() >= most;
    }
}
