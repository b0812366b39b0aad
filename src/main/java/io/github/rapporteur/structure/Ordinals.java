package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.OptionalInt;

/** Ordinal words and letter names that count headings and divisions. */
final class Ordinals {
    private static final ImmutableMap<String, Integer> WORDS = load(false);
    private static final ImmutableMap<String, Integer> LETTER_NAMES = load(true);

    private Ordinals() {}

    private static ImmutableMap<String, Integer> load(boolean letters) {
        ImmutableMap.Builder<String, Integer> words = ImmutableMap.builder();
        for (var row : WordTable.read("ordinals.tsv")) {
            if (row.get(0).equals("letter") == letters) {
                words.put(row.get(1), Integer.parseInt(row.get(2)));
            }
        }
        return words.buildKeepingLast();
    }

    /** {@code one}, {@code première}, {@code أولا}, {@code الثاني}. */
    static OptionalInt word(String text) {
        return find(WORDS, text);
    }

    /** {@code ألف} is 1, {@code باء} is 2. */
    static OptionalInt letterName(String text) {
        return find(LETTER_NAMES, text);
    }

    private static OptionalInt find(ImmutableMap<String, Integer> words, String text) {
        String bare = text.toLowerCase(Locale.ROOT)
                .replace("\u064B", "")
                .replaceAll("\\s+", " ")
                .strip();
        Integer number = words.get(bare);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
