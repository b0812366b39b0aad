package io.github.rapporteur.benchmarks.micro;

import com.google.common.collect.ImmutableMap;
import com.google.common.math.Quantiles;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the micro-benchmarks and prints what they take, by the CPU time of the thread that works, as a table in Markdown. */
public final class Micro {
    private static final ImmutableMap<String, Class<?>> ALL = ImmutableMap.<String, Class<?>>builder()
            .put("extract", Extract.class)
            .put("structure", Structure.class)
            .put("find", Find.class)
            .put("resolve", Resolve.class)
            .put("index", Index.class)
            .put("query", Query.class)
            .put("consolidate", Consolidate.class)
            .buildOrThrow();

    private static final TimeValue WHILE = TimeValue.seconds(1);
    private static final int WARM_UPS = 6;
    private static final int ROUNDS = 5;

    private Micro() {}

    /** @param args the name of one of them, or {@code all} */
    public static void main(String[] args) throws RunnerException {
        if (!args[0].equals("all") && !ALL.containsKey(args[0])) {
            System.err.println("benchmarks: there are " + String.join(" ", ALL.keySet()));
            System.exit(2);
        }
        OptionsBuilder options = new OptionsBuilder();
        ALL.forEach((name, type) -> {
            if (args[0].equals("all") || args[0].equals(name)) {
                options.include(type.getName() + "\\.");
            }
        });
        options.forks(1)
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED")
                .warmupIterations(WARM_UPS)
                .warmupTime(WHILE)
                .measurementIterations(ROUNDS)
                .measurementTime(WHILE);
        print(new Runner(options.build()).run().stream().toList());
    }

    private static void print(List<RunResult> results) {
        System.out.printf("%n| benchmark | of | CPU ms | least to most | MB a CPU second |%n|---|---|---|---|---|%n");
        for (RunResult result : results) {
            List<Double> millis = each(result, "times");
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.4f | %.4f to %.4f | %.2f |%n",
                    name(result.getParams()),
                    parameters(result.getParams()),
                    Quantiles.median().compute(millis),
                    millis.stream().min(Double::compare).orElse(Double.NaN),
                    millis.stream().max(Double::compare).orElse(Double.NaN),
                    1 / Quantiles.median().compute(each(result, "bytes")));
        }
    }

    /** Milliseconds for one of what is counted: a microsecond a byte is a second a megabyte. */
    private static List<Double> each(RunResult result, String counted) {
        double unit = counted.equals("bytes") ? 1e3 : 1e6;
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(round -> score(round, "nanos") / unit / score(round, counted))
                .toList();
    }

    private static double score(IterationResult round, String counter) {
        return round.getSecondaryResults().get(counter).getScore();
    }

    private static String name(BenchmarkParams params) {
        String[] parts = params.getBenchmark().split("\\.");
        return parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    private static String parameters(BenchmarkParams params) {
        return String.join(" ", params.getParamsKeys().stream().map(params::getParam).toList());
    }
}
