package io.github.rapporteur.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Quantiles;
import com.google.common.math.Stats;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Compares readers of PDF files by the CPU time of the whole process, collector and compiler included. Every file is read
 * by every contender before the next file is, who begins changes from file to file, so that whatever slows the machine
 * down slows all of them.
 */
public final class Throughput {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double NANOS = 1e9;

    private final ImmutableList<Path> files;
    private final int pages;
    private final ImmutableList<Contender> contenders =
            ImmutableList.of(Contender.tika(), Contender.reader(), Contender.parse());
    private long characters;

    private Throughput(ImmutableList<Path> files) {
        this.files = files;
        pages = files.stream().mapToInt(Throughput::pages).sum();
    }

    /** @param args the folder, the number of rounds that are not counted, the number of those that are */
    public static void main(String[] args) throws Exception {
        Throughput throughput = new Throughput(pdfs(Path.of(args[0])));
        if (throughput.pages == 0) {
            System.err.println("benchmarks: no PDF with pages below " + args[0]);
            System.exit(2);
        }
        throughput.run(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }

    private static ImmutableList<Path> pdfs(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static int pages(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private void run(int warmUps, int rounds) throws Exception {
        System.out.printf("%d PDF files, %d pages, Java %s%n", files.size(), pages, Runtime.version());
        for (int i = 0; i < warmUps; i++) {
            report("warm-up " + (i + 1), round());
        }
        List<Map<String, Double>> measured = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            measured.add(round());
            report("round " + (i + 1), measured.getLast());
        }
        contenders.forEach(contender -> summary(contender.name(), measured));
        ratio("reader", measured);
        ratio("parse", measured);
        System.out.printf("heap at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        if (characters == 0) {
            System.out.println("nothing was read");
        }
    }

    /** CPU seconds of each contender for all files. */
    private Map<String, Double> round() throws Exception {
        Map<String, Double> seconds = new LinkedHashMap<>();
        contenders.forEach(contender -> seconds.put(contender.name(), 0.0));
        int first = 0;
        for (Path file : files) {
            for (int i = 0; i < contenders.size(); i++) {
                Contender contender = contenders.get((first + i) % contenders.size());
                long start = SYSTEM.getProcessCpuTime();
                characters += contender.read(file);
                seconds.merge(contender.name(), (SYSTEM.getProcessCpuTime() - start) / NANOS, Double::sum);
            }
            first++;
        }
        return seconds;
    }

    private void report(String round, Map<String, Double> seconds) {
        StringBuilder line = new StringBuilder(round).append(':');
        seconds.forEach((name, spent) -> line.append("  %s %.0f".formatted(name, pages / spent)));
        System.out.println(line.append(" pages a CPU second"));
    }

    private void summary(String name, List<Map<String, Double>> rounds) {
        List<Double> rates =
                rounds.stream().map(round -> pages / round.get(name)).toList();
        Stats stats = Stats.of(rates);
        System.out.printf(
                "%-7s median %.0f pages a CPU second, %.0f to %.0f%n",
                name, Quantiles.median().compute(rates), stats.min(), stats.max());
    }

    private static void ratio(String name, List<Map<String, Double>> rounds) {
        List<Double> ratios = rounds.stream()
                .map(round -> round.get("tika") / round.get(name))
                .toList();
        Stats stats = Stats.of(ratios);
        System.out.printf(
                Locale.ROOT,
                "ratio %s-vs-tika %.2f (%.2f to %.2f)%n",
                name,
                Quantiles.median().compute(ratios),
                stats.min(),
                stats.max());
    }
}
