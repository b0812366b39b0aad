package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What a text may say for words of a query: the name for the abbreviation, {@code cybercrime} for {@code cyber crime}. Safe
 * for use by several threads.
 */
final class OtherWordings {
    /** Shorter ones are words of a language, too, unless in capitals: cat, who, opt. */
    private static final int SHORTEST_IN_SMALL_LETTERS = 4;
    /** No name has more words. */
    static final int LONGEST = 16;

    private final Words words;
    private final Compounds compounds = new Compounds();
    /** Read when a language is first met. */
    private final Map<String, Abbreviations> languages = new ConcurrentHashMap<>();

    OtherWordings(Words words) {
        this.words = words;
    }

    /**
     * Words of a query that mean something together, or one word that means nothing with its neighbours.
     *
     * @param length in words, at least 1
     * @param wordings other ways to write them, none where none are known
     */
    record Found(int length, ImmutableSet<String> wordings) {}

    /** What begins at a word of a query: the longest that has other wordings. */
    Found at(List<String> query, int at, ImmutableList<String> languages) {
        Found best = compound(query, at);
        for (String language : languages) {
            Found named = named(query, at, language);
            best = named.length() > best.length() || best.wordings().isEmpty() ? named : best;
        }
        return best;
    }

    private Found compound(List<String> query, int at) {
        return at + 1 < query.size()
                        && compounds.joined(query.subList(at, at + 2)).isPresent()
                ? new Found(
                        2,
                        ImmutableSet.of(
                                compounds.joined(query.subList(at, at + 2)).get()))
                : new Found(1, compounds.otherwise(query.get(at)));
    }

    private Found named(List<String> query, int at, String language) {
        Abbreviations abbreviations =
                languages.computeIfAbsent(language, code -> new Abbreviations(code, text -> key(text, code)));
        Found found = new Found(1, ImmutableSet.of());
        StringBuilder key = new StringBuilder(key(query.get(at), language));
        if (!abbreviations.beginAs(key.toString())) {
            return found;
        }
        int most = Math.min(LONGEST, query.size() - at);
        for (int length = 1; length <= most; length++) {
            if (length > 1) {
                key.append(' ').append(key(query.get(at + length - 1), language));
            }
            ImmutableSet<String> wordings = abbreviations.of(key.toString());
            if (!wordings.isEmpty() && !(length == 1 && isPlain(query.get(at)))) {
                found = new Found(length, wordings);
            }
        }
        return found;
    }

    private static boolean isPlain(String word) {
        return word.length() < SHORTEST_IN_SMALL_LETTERS && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private String key(String text, String language) {
        // The dictionary of Chinese words is large: nobody waits for it who asks for others.
        boolean isExact = language.equals(Analysis.CHINESE) && text.codePoints().noneMatch(Character::isIdeographic);
        ImmutableList<Words.Term> terms =
                words.terms(isExact ? Fields.TEXT : Fields.stems(Fields.TEXT, language), text);
        return terms.size() == 1
                ? terms.get(0).term()
                : terms.stream().map(Words.Term::term).collect(Collectors.joining(" "));
    }
}
