package io.github.rapporteur.benchmarks;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.github.rapporteur.synthetic.SyntheticText;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link CitationScan} and {@link CitationGrowth}, and prints their megabytes a CPU second as tables in Markdown. */
public final class Citations {
    private static final TimeValue WHILE = TimeValue.seconds(1);
    private static final int WARM_UPS = 10;
    private static final int ROUNDS = 7;
    private static final int FIRST_TO_WARN = 24;
    /** Later versions of Java warn of what JMH does. */
    private static final String[] ACCESS = Runtime.version().feature() < FIRST_TO_WARN
            ? new String[0]
            : new String[] {"--sun-misc-unsafe-memory-access=allow"};

    /** Bytes a nanosecond are so many megabytes a second. */
    private static final double MEGABYTES = 1e3;

    private Citations() {}

    /** @param args none */
    public static void main(String[] args) throws RunnerException {
        Table<String, String, Double> scans = ratesOf(CitationScan.class);
        System.out.printf("%n| language | scanner, MB a CPU second | alternation | ratio | found and resolved |%n");
        System.out.println("|---|---|---|---|---|");
        for (String language : SyntheticText.LANGUAGES) {
            double scanner = rate(scans, language, "scanner");
            double alternation = rate(scans, language, "alternation");
            System.out.printf(
                    "| %s | %.0f | %.1f | %.1f | %.0f |%n",
                    language, scanner, alternation, scanner / alternation, rate(scans, language, "resolved"));
        }
        Table<String, String, Double> growths = ratesOf(CitationGrowth.class);
        System.out.printf("%n| in one string | MB a CPU second |%n|---|---|%n");
        growths.column("scanner").forEach((what, rate) -> System.out.printf("| %s | %.0f |%n", what, rate));
    }

    private static double rate(Table<String, String, Double> rates, String language, String how) {
        Double rate = rates.get(language, how);
        return rate == null ? 0 : rate;
    }

    /** By parameters and method. */
    private static Table<String, String, Double> ratesOf(Class<?> benchmarks) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmarks.getName())
                        .forks(1)
                        .jvmArgs("-Xmx2500m", "-XX:+UseSerialGC", "-Xbatch")
                        .jvmArgsAppend(ACCESS)
                        .warmupIterations(WARM_UPS)
                        .warmupTime(WHILE)
                        .measurementIterations(ROUNDS)
                        .measurementTime(WHILE)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        ImmutableTable.Builder<String, String, Double> rates = ImmutableTable.builder();
        for (RunResult result : results) {
            rates.put(parameters(result.getParams()), method(result.getParams()), median(result));
        }
        return rates.build();
    }

    private static String parameters(BenchmarkParams params) {
        return String.join(" ", params.getParamsKeys().stream().map(params::getParam).toList());
    }

    private static String method(BenchmarkParams params) {
        return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
    }

    private static double median(RunResult result) {
        List<Double> rates = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(Citations::rate)
                .sorted()
                .toList();
        return rates.get(rates.size() / 2);
    }

    private static double rate(IterationResult iteration) {
        Result<?> bytes = iteration.getSecondaryResults().get("bytes");
        Result<?> nanos = iteration.getSecondaryResults().get("nanos");
        return bytes.getScore() / nanos.getScore() * MEGABYTES;
    }
}
