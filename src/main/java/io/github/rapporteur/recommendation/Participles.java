package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.language.WordList;
import java.util.Locale;

/** Tells past participles by their endings and by a list of the irregular ones. */
final class Participles {
    private static final ImmutableSet<String> IRREGULAR =
            WordList.rows(Participles.class, "participles.tsv", 2).stream()
                    .filter(row -> row.get(0).equals("word"))
                    .map(row -> row.get(1))
                    .collect(ImmutableSet.toImmutableSet());
    private static final ImmutableSet<String> ENDINGS = WordList.rows(Participles.class, "participles.tsv", 2).stream()
            .filter(row -> row.get(0).equals("ending"))
            .map(row -> row.get(1))
            .collect(ImmutableSet.toImmutableSet());

    private Participles() {}

    /** Whether the word at {@code from}, or the one behind an adverb there, is a participle. */
    static boolean at(String folded, int from) {
        int end = wordEnd(folded, from);
        String word = folded.substring(from, end).toLowerCase(Locale.ROOT);
        if (IRREGULAR.contains(word)
                || ENDINGS.stream().anyMatch(e -> word.length() > e.length() + 1 && word.endsWith(e))) {
            return true;
        }
        boolean adverb = word.endsWith("ly") || word.endsWith("ment") || word.endsWith("mente");
        return adverb && end < folded.length() && at(folded, end + 1);
    }

    private static int wordEnd(String text, int from) {
        int end = Math.min(from, text.length());
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
