package io.github.rapporteur.benchmarks.macro;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.io.Resources;
import com.google.common.math.Quantiles;
import com.google.common.math.Stats;
import io.github.rapporteur.benchmarks.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What is told of two series of measurements: the median of what one round's is to the other's, or a series alone.
 *
 * @param over the name of the series that is divided
 * @param under the name of the series it is divided by, or {@code 1}
 * @param floor what is wanted at least, such as {@code >=1.5}; empty where nothing is
 * @param goal what is aimed at
 * @param meaning for people
 */
record Ratio(String name, String over, String under, String floor, String goal, String meaning) {
    private static final String ALONE = "1";

    /** All of them, in the order in which they are told. */
    static ImmutableList<Ratio> all() {
        try {
            return Resources.readLines(Resources.getResource("macro/ratios.tsv"), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Splitter.on('\t')::splitToList)
                    .map(row -> new Ratio(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came out.
     *
     * @param median of the rounds
     */
    record Value(double median, double least, double most, int rounds) {
        private static Value of(List<Double> rounds) {
            Stats stats = Stats.of(rounds);
            return new Value(Quantiles.median().compute(rounds), stats.min(), stats.max(), rounds.size());
        }

        /** Whether the median is as a bound such as {@code <=5} wants it; there is a bound. */
        boolean reaches(String bound) {
            double limit = Double.parseDouble(bound.substring(2));
            return bound.startsWith(">=") ? median >= limit : median <= limit;
        }
    }

    /** Empty where one of the series was not measured. */
    Optional<Value> of(Samples samples) {
        ImmutableList<Double> above = samples.of(over);
        ImmutableList<Double> below = samples.of(under);
        if (above.isEmpty() || (below.isEmpty() && !under.equals(ALONE))) {
            return Optional.empty();
        }
        return Optional.of(Value.of(
                under.equals(ALONE)
                        ? above
                        : Streams.zip(above.stream(), below.stream(), (one, other) -> one / other)
                                .toList()));
    }
}
