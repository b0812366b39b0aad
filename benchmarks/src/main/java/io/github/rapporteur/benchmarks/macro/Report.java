package io.github.rapporteur.benchmarks.macro;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.benchmarks.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/** What came out of a run, as Markdown and as JSON. */
final class Report {
    private final Machine machine;
    private final Samples samples;
    private final Duration took;

    Report(Machine machine, Samples samples, Duration took) {
        this.machine = machine;
        this.samples = samples;
        this.took = took;
    }

    /** A line for each ratio that can be told, {@code ratio NAME VALUE}. */
    static ImmutableList<String> lines(Samples samples, Predicate<String> wanted) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (Ratio ratio : Ratio.all()) {
            Optional<Ratio.Value> value = ratio.of(samples);
            if (value.isPresent() && wanted.test(ratio.name())) {
                lines.add("ratio " + ratio.name() + " " + number(value.get().median()));
            }
        }
        return lines.build();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3g", value).contains("e")
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%.0f", value);
    }

    /** @param folder gets {@code report.md} and {@code report.json} */
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("report.md"), markdown());
        Files.writeString(
                folder.resolve("report.json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(json()) + "\n");
    }

    private String markdown() {
        StringBuilder text = new StringBuilder("# Measured in " + took.toMinutes() + " minutes\n\n");
        machine.facts().forEach((what, which) -> text.append("- ").append(what).append(": ").append(which).append('\n'));
        text.append("\n| ratio | median | least to most | rounds | floor | goal | |\n|---|---|---|---|---|---|---|\n");
        for (Ratio ratio : Ratio.all()) {
            text.append(ratio.of(samples).map(value -> row(ratio, value)).orElse("| " + ratio.name() + " | not measured | | | | | |\n"));
        }
        text.append("\n| measured | of each round |\n|---|---|\n");
        samples.all().asMap().forEach((name, values) -> text.append("| %s | %s |%n"
                .formatted(name, String.join(" ", values.stream().map("%.4g"::formatted).toList()))));
        return text.toString();
    }

    private static String row(Ratio ratio, Ratio.Value value) {
        return String.join(
                " | ",
                List.of(
                        "| " + ratio.name(),
                        number(value.median()),
                        number(value.least()) + " to " + number(value.most()),
                        Integer.toString(value.rounds()),
                        verdict(ratio.floor(), value),
                        verdict(ratio.goal(), value),
                        ratio.meaning() + " |\n"));
    }

    private static String verdict(String bound, Ratio.Value value) {
        return bound.isEmpty() ? "" : bound + (value.reaches(bound) ? " yes" : " **no**");
    }

    private Map<String, Object> json() {
        Map<String, Object> ratios = new LinkedHashMap<>();
        for (Ratio ratio : Ratio.all()) {
            ratio.of(samples).ifPresent(value -> ratios.put(ratio.name(), value));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("seconds", took.toSeconds());
        all.put("machine", machine.facts());
        all.put("ratios", ratios);
        all.put("samples", samples.all().asMap());
        return all;
    }
}
