package io.github.rapporteur.search;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Words that carry no topic. A query that has others does not insist on them. */
final class FunctionWords {
    private final ImmutableSet<String> words;

    private FunctionWords(ImmutableSet<String> words) {
        this.words = words;
    }

    /** Those of all languages of the United Nations together. */
    static FunctionWords load() {
        try {
            ImmutableSet.Builder<String> words = ImmutableSet.builder();
            Resources.readLines(
                            Resources.getResource(FunctionWords.class, "function-words.tsv"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(line.indexOf('\t') + 1))
                    .forEach(line -> words.addAll(Splitter.on(CharMatcher.whitespace())
                            .omitEmptyStrings()
                            .split(line)));
            return new FunctionWords(words.build());
        } catch (IOException e) {
            throw new UncheckedIOException("a list of words is missing from the program", e);
        }
    }

    /** Whether a word, folded, carries no topic. */
    boolean contains(String folded) {
        return words.contains(folded);
    }
}
