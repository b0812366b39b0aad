package io.github.rapporteur.index;

import com.google.common.collect.ImmutableBiMap;
import io.github.rapporteur.language.WordList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Strings that stand in many recommendations and citations and in no passage, each with a number to be stored by. What is
 * new comes last in the list; any other change of it is one of the schema.
 */
final class UsualStrings {
    private static final ImmutableBiMap<String, Integer> NUMBERS = numbers();

    private UsualStrings() {}

    private static ImmutableBiMap<String, Integer> numbers() {
        ImmutableBiMap.Builder<String, Integer> numbers = ImmutableBiMap.builder();
        int next = 0;
        for (List<String> row : WordList.rows(UsualStrings.class, "usual-strings.tsv", 1)) {
            numbers.put(row.get(0), next++);
        }
        return numbers.buildOrThrow();
    }

    static OptionalInt number(String string) {
        Integer number = NUMBERS.get(string);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** @throws IllegalArgumentException if there is none */
    static String string(int number) {
        String string = NUMBERS.inverse().get(number);
        if (string == null) {
            throw new IllegalArgumentException("no string has number " + number);
        }
        return string;
    }
}
