package io.github.rapporteur.topic;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.language.WordList;
import java.util.Comparator;
import java.util.List;

/** The light endings and prefixes of a language, by which a word is known again in its other forms. Immutable. */
final class Inflection {
    /** Words have no other form. */
    static final Inflection NONE = new Inflection(ImmutableList.of(), ImmutableList.of());

    private static final int SHORTEST_STEM = 2;
    private static final WordEnding ANYWHERE = new WordEnding.Anywhere();
    private static final WordEnding ANY = new WordEnding.Any();
    private static final WordEnding NO_ENDING = new WordEnding.OneOf(ImmutableSet.of(""));

    /** A word without its ending, and the endings it may have. */
    record Stem(String text, WordEnding ending) {}

    private record Ending(String text, WordEnding group) {}

    private final ImmutableList<Ending> endings;
    private final ImmutableList<String> prefixes;

    private Inflection(ImmutableList<Ending> endings, ImmutableList<String> prefixes) {
        this.endings = endings;
        this.prefixes = prefixes;
    }

    /** The forms of a language; one without a list has none. */
    static Inflection of(String language) {
        ImmutableList.Builder<Ending> endings = ImmutableList.builder();
        ImmutableList.Builder<String> prefixes = ImmutableList.builder();
        for (List<String> row : WordList.rows(Inflection.class, "forms.tsv", 3)) {
            List<String> parts = Splitter.on('|').splitToList(row.get(2));
            if (row.get(0).equals(language) && row.get(1).equals("prefix")) {
                prefixes.addAll(parts);
            } else if (row.get(0).equals(language)) {
                WordEnding group = new WordEnding.OneOf(ImmutableSet.copyOf(parts));
                parts.forEach(part -> endings.add(new Ending(part, group)));
            }
        }
        return new Inflection(
                ImmutableList.sortedCopyOf(
                        Comparator.comparingInt(
                                (Ending ending) -> -ending.text().length()),
                        endings.build()),
                prefixes.build());
    }

    /** What may stand before a word and is no part of it, such as the Arabic article. */
    ImmutableList<String> prefixes() {
        return prefixes;
    }

    /** The stem of a folded word; {@code *} at its end stands for any ending. */
    Stem stem(String word) {
        if (word.endsWith("*")) {
            return new Stem(word.substring(0, word.length() - 1), ANY);
        }
        if (Character.isIdeographic(word.charAt(word.length() - 1))) {
            return new Stem(word, ANYWHERE);
        }
        return endings.stream()
                .filter(ending -> word.endsWith(ending.text()))
                .filter(ending -> word.length() - ending.text().length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending ->
                        new Stem(word.substring(0, word.length() - ending.text().length()), ending.group()))
                .orElse(new Stem(word, NO_ENDING));
    }
}
