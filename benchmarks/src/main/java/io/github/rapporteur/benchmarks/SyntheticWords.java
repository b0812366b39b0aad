package io.github.rapporteur.benchmarks;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented English words, as unevenly frequent as those of a language are: the word of rank {@code r} comes once in {@code
 * r} times the words that the first one comes in. Function words come first. Safe for use by several threads.
 */
final class SyntheticWords {
    /** How many words there are. */
    static final int NUMBER = 50_000;

    /** Prime, so that neighbours in rank are not alike. */
    private static final int SPREAD = 48_271;

    private static final ImmutableMap<String, ImmutableList<String>> PARTS = parts();

    private static final int FREQUENT = 100;
    private static final int PHRASES = 20_000;
    private static final int OF_A_PHRASE = 4;

    private final ImmutableList<String> words;
    private final ImmutableSet<String> frequent;
    private final ImmutableList<String> phrases;

    SyntheticWords() {
        ImmutableList.Builder<String> all = ImmutableList.builder();
        all.addAll(part("function"));
        for (int rank = part("function").size(); rank < NUMBER; rank++) {
            all.add(word((int) ((long) rank * SPREAD % NUMBER)));
        }
        words = all.build();
        frequent = ImmutableSet.copyOf(words.subList(0, FREQUENT));
        Random random = new Random(NUMBER);
        phrases = IntStream.range(0, PHRASES)
                .mapToObj(i -> IntStream.range(0, OF_A_PHRASE)
                        .mapToObj(word -> any(random))
                        .collect(Collectors.joining(" ")))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableMap<String, ImmutableList<String>> parts() {
        try {
            ImmutableMap.Builder<String, ImmutableList<String>> parts = ImmutableMap.builder();
            Resources.readLines(Resources.getResource("words.tsv"), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Splitter.on('\t').splitToList(line))
                    .forEach(row -> parts.put(
                            row.get(0), ImmutableList.copyOf(Splitter.on(' ').split(row.get(1)))));
            return parts.buildOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImmutableList<String> part(String name) {
        return PARTS.getOrDefault(name, ImmutableList.of());
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        int left = number + 1;
        while (left > 0) {
            for (String kind : ImmutableList.of("onset", "vowel")) {
                word.append(part(kind).get(left % part(kind).size()));
                left /= part(kind).size();
            }
        }
        return word.append(part("coda").get(number % part("coda").size())).toString();
    }

    /** The word of a rank, from 0. */
    String of(int rank) {
        return words.get(rank);
    }

    /** Whether it is a word that people search for: neither a function word nor among the most frequent others. */
    boolean isContent(String word) {
        return !frequent.contains(word);
    }

    /** Any word, in any form; the frequent ones often. */
    String any(Random random) {
        int rank = often(random, NUMBER);
        String word = words.get(rank);
        return rank < part("function").size() ? word : word + ending(random);
    }

    /** A rank, the first most often. */
    private static int often(Random random, int number) {
        return (int) Math.pow(number, random.nextDouble()) - 1;
    }

    private static String ending(Random random) {
        int chance = random.nextInt(20);
        return chance < 4 ? "s" : chance == 4 ? "ed" : chance == 5 ? "ing" : "";
    }

    /** Words in a row, the first in capitals; half of them stand in phrases that come again and again. */
    String run(Random random, int least, int most) {
        int length = least + random.nextInt(most - least + 1);
        StringBuilder run = new StringBuilder();
        for (int words = 0; words < length; ) {
            run.append(words == 0 ? "" : random.nextInt(8) == 0 ? ", " : " ");
            boolean phrase = random.nextInt(OF_A_PHRASE + 1) == 0;
            run.append(phrase ? phrases.get(often(random, PHRASES)) : any(random));
            words += phrase ? OF_A_PHRASE : 1;
        }
        run.setCharAt(0, Ascii.toUpperCase(run.charAt(0)));
        return run.toString();
    }
}
