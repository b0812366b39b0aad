package io.github.rapporteur.benchmarks.micro;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.benchmarks.CpuWork;
import io.github.rapporteur.benchmarks.SyntheticRecommendations;
import io.github.rapporteur.consolidation.Consolidator;
import io.github.rapporteur.recommendation.Occurrence;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Consolidates invented recommendations. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Consolidate {
    /** Of recommendations. */
    @Param({"200", "2000"})
    public int number;

    private ImmutableList<Occurrence> recommendations;
    private long bytes;

    /** Makes them. */
    @Setup
    public void make() {
        recommendations = SyntheticRecommendations.of(number);
        bytes = recommendations.stream()
                .mapToLong(found -> found.recommendation().sentence().length())
                .sum();
    }

    /** Into groups that say the same. */
    @Benchmark
    public int consolidate(CpuWork work) {
        long start = CpuWork.now();
        int groups = Consolidator.create().consolidate(recommendations.stream()).groups().size();
        work.add(bytes, start);
        return groups;
    }
}
