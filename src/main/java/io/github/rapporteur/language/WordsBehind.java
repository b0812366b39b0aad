package io.github.rapporteur.language;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;

/** What the words behind an abbreviation tell about whether a sentence ended. Immutable. */
final class WordsBehind {
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetter(c))).omitEmptyStrings();
    private static final CharMatcher ROMAN = CharMatcher.anyOf("ivxlc");
    private static final int LONGEST_TIME = 80;

    private final ImmutableSet<String> starts;
    private final ImmutableSet<String> onward;
    private final ImmutableSet<String> times;

    WordsBehind(String language) {
        ImmutableList<List<String>> rows = WordList.rows("sentence-starts.tsv", 3);
        starts = words(rows, "start", language);
        onward = words(rows, "onward", language);
        times = words(rows, "when", language);
    }

    private static ImmutableSet<String> words(ImmutableList<List<String>> rows, String kind, String language) {
        return rows.stream()
                .filter(row -> row.get(0).equals(language) && row.get(1).equals(kind))
                .flatMap(row -> Splitter.on(' ').splitToStream(row.get(2)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether a sentence surely begins. */
    boolean starts(Following following) {
        return switch (following.kind()) {
            case LETTER, QUOTATION, BRACKET -> !following.isInitial() && matches(starts, following.word());
            case LIST_LABEL -> true;
            default -> false;
        };
    }

    /** Whether a sentence may begin, as far as the next word tells. */
    boolean mayStart(Following following) {
        return switch (following.kind()) {
            case LETTER, QUOTATION -> starts(following) || (following.cased() && !goesOn(following));
            case BRACKET -> starts(following);
            case LIST_LABEL -> true;
            default -> false;
        };
    }

    /** Whether the next word is one with which sentences go on. */
    boolean goesOn(Following following) {
        return matches(onward, following.word());
    }

    /** Whether a sentence is nothing but a time up to a word. */
    boolean isTime(Preceding preceding) {
        return !preceding.isFirst()
                && preceding.isWithin(LONGEST_TIME)
                && !times.isEmpty()
                && Iterables.all(WORDS.split(FoldedText.fold(preceding.sentence())), this::isOfTime);
    }

    private boolean isOfTime(String word) {
        return times.contains(word) || ROMAN.matchesAllOf(word);
    }

    private static boolean matches(ImmutableSet<String> words, String word) {
        return words.contains(word) || Iterables.any(words, affix -> isAffix(affix, word));
    }

    private static boolean isAffix(String affix, String word) {
        int last = affix.length() - 1;
        return affix.charAt(0) == '-'
                ? word.endsWith(affix.substring(1))
                : affix.charAt(last) == '-' && word.startsWith(affix.substring(0, last));
    }
}
