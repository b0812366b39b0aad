package io.github.rapporteur.language;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts the words that give a language away. Immutable. */
final class FunctionWords {
    private static final Splitter WORDS = Splitter.on(
                    CharMatcher.forPredicate(c -> !Character.isLetter(c) && c != '\''))
            .omitEmptyStrings();

    private final ImmutableSetMultimap<String, String> languages;

    private FunctionWords(ImmutableSetMultimap<String, String> languages) {
        this.languages = languages;
    }

    static FunctionWords load() {
        ImmutableSetMultimap.Builder<String, String> languages = ImmutableSetMultimap.builder();
        for (List<String> row : WordList.rows("function-words.tsv", 2)) {
            Splitter.on(' ').split(row.get(1)).forEach(word -> languages.put(normal(word), row.get(0)));
        }
        return new FunctionWords(languages.build());
    }

    /** Accents stay: they are what tells {@code à} from {@code a}. */
    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** How many words of each language there are. */
    Map<String, Integer> count(CharSequence text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : WORDS.split(normal(text.toString()))) {
            add(counts, word);
            int apostrophe = word.indexOf('\'');
            if (apostrophe > 0 && apostrophe < word.length() - 1) {
                add(counts, word.substring(0, apostrophe + 1));
                add(counts, word.substring(apostrophe + 1));
            }
        }
        return counts;
    }

    private void add(Map<String, Integer> counts, String word) {
        languages.get(word).forEach(language -> counts.merge(language, 1, Integer::sum));
    }

    /** The language that leads so far that nothing else needs asking. */
    static Optional<String> clearWinner(Map<String, Integer> counts) {
        Optional<String> winner = winner(counts);
        int best = winner.map(counts::get).orElse(0);
        int second = counts.entrySet().stream()
                .filter(e -> !e.getKey().equals(winner.orElse("")))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return best >= 2 && best * 4 > second * 5 ? winner : Optional.empty();
    }

    /** The language with most words; the first by its code where several have as many. */
    static Optional<String> winner(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
