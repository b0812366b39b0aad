package io.github.rapporteur.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableIntArray;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what may say the same without comparing everything with everything: MinHash over concepts, in bands of two values.
 * What shares half its concepts is found with a certainty of 99 in 100. The same input has the same answer always. Not for
 * use by several threads.
 */
final class Candidates {
    private static final int BANDS = 16;
    private static final int ROWS = 2;
    /** A band that so many share says nothing; those who are truly alike share others as well. */
    private static final int FULL = 100;
    /** No more are worth comparing. */
    private static final int MOST = 12;

    private static final HashFunction HASH = Hashing.murmur3_128(1);
    private static final long[] FACTORS = odd();

    private final Map<Long, List<Integer>> bands = new HashMap<>();

    private static long[] odd() {
        long[] factors = new long[BANDS * ROWS];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = HASH.hashInt(i).asLong() | 1;
        }
        return factors;
    }

    /** Those that share most bands with these concepts, best first, earlier ones before later ones. */
    ImmutableIntArray like(Set<String> concepts) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long band : bands(concepts)) {
            bands.getOrDefault(band, ImmutableList.of()).forEach(one -> shared.merge(one, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .mapToInt(Map.Entry::getKey)
                .collect(
                        ImmutableIntArray::builder,
                        ImmutableIntArray.Builder::add,
                        (one, other) -> one.addAll(other.build()))
                .build();
    }

    /** From now on this number is found by these concepts. */
    void add(int number, Set<String> concepts) {
        for (long band : bands(concepts)) {
            List<Integer> members = bands.computeIfAbsent(band, key -> new ArrayList<>(1));
            if (members.size() < FULL) {
                members.add(number);
            }
        }
    }

    private static long[] bands(Set<String> concepts) {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (String concept : concepts) {
            long hash = HASH.hashString(concept, StandardCharsets.UTF_8).asLong();
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mixed(hash, FACTORS[i]));
            }
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            bands[band] = mixed(least[band * ROWS] * 31 + least[band * ROWS + 1], FACTORS[band]);
        }
        return bands;
    }

    private static long mixed(long value, long factor) {
        long product = (value ^ (value >>> 31)) * factor;
        return product ^ (product >>> 29);
    }
}
