package io.github.rapporteur.benchmarks.relevance;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import io.github.rapporteur.benchmarks.relevance.Unit.Address;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** How good an order of answers is: nDCG@10, the gain of a grade g being 2^g − 1. What nobody judged counts as 0. */
final class Gain {
    private static final int DEPTH = 10;

    private final Units units;
    private final Judgments judgments;

    Gain(Units units, Judgments judgments) {
        this.units = units;
        this.judgments = judgments;
    }

    /**
     * The measure of one engine at one query.
     *
     * @param value nDCG@10
     * @param unjudged how many of the ten nobody judged
     */
    record Score(double value, int unjudged) {}

    /** What an engine's answer is worth, against the best order that the index allows. */
    Score score(Topic topic, ImmutableList<Address> answer) {
        List<OptionalDouble> grades = answer.stream()
                .limit(DEPTH)
                .map(address -> judgments.grade(topic, units.all().get(address).place()))
                .toList();
        double best = discounted(ideal(topic));
        double reached = discounted(grades.stream().map(grade -> grade.orElse(0)).toList());
        return new Score(best == 0 ? 0 : reached / best, (int)
                grades.stream().filter(OptionalDouble::isEmpty).count());
    }

    private List<Double> ideal(Topic topic) {
        return units.all().values().stream()
                .flatMapToDouble(unit -> judgments.grade(topic, unit.place()).stream())
                .boxed()
                .sorted(Collections.reverseOrder())
                .limit(DEPTH)
                .collect(Collectors.toList());
    }

    private static double discounted(List<Double> grades) {
        double sum = 0;
        for (int rank = 1; rank <= grades.size(); rank++) {
            sum += (Math.pow(2, grades.get(rank - 1)) - 1) / log2(rank + 1);
        }
        return sum;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /** The middle of values. */
    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** Between what the mean lies in 95 of 100 cases when queries are drawn anew from these; the same in every run. */
    static double[] interval(List<Double> values) {
        var random = new java.util.Random(1);
        double[] means = new double[10_000];
        for (int draw = 0; draw < means.length; draw++) {
            double sum = 0;
            for (int i = 0; i < values.size(); i++) {
                sum += values.get(random.nextInt(values.size()));
            }
            means[draw] = sum / values.size();
        }
        List<Double> sorted = Doubles.asList(means);
        Collections.sort(sorted);
        return new double[] {sorted.get(means.length / 40), sorted.get(means.length - 1 - means.length / 40)};
    }
}
