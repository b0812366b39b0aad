package io.github.rapporteur.benchmarks.macro;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.github.rapporteur.benchmarks.Samples;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Measures the program beside what one would take instead, and tells what came out: a line a ratio on standard output, all as
 * Markdown and JSON in a folder of the run, how it goes on on standard error.
 */
public final class Run {
    private final Samples samples = new Samples();
    private final Scale scale;
    private final Path project;
    private final Path folder;
    private final Path runs;
    private final Peers peers;
    private final Set<String> told = new HashSet<>();

    private Run(Scale scale, Path project, Path folder) throws IOException {
        this.scale = scale;
        this.project = project;
        this.folder = folder;
        this.peers = Peers.in(project.resolve("benchmarks/target/peers"));
        String now = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-');
        this.runs = Files.createDirectories(project.resolve("benchmarks/runs").resolve(now));
    }

    /** @param args {@code quick} or {@code long}, the folder of the project, that of the documents, which parts, or {@code all} */
    public static void main(String[] args) throws Exception {
        Run run = new Run(Scale.valueOf(args[0].toUpperCase(Locale.ROOT)), Path.of(args[1]), Path.of(args[2]));
        boolean whole = run.measure(ImmutableSet.copyOf(Splitter.on(' ').split(args[3])));
        System.exit(whole ? 0 : 1);
    }

    /** Whether nothing failed. */
    private boolean measure(ImmutableSet<String> wanted) throws Exception {
        Path work = Files.createTempDirectory("rapporteur-run");
        Machine machine = Machine.look(project, peers);
        long begun = System.nanoTime();
        boolean whole = true;
        try (PrintStream log = new PrintStream(runs.resolve("raw.txt").toFile(), StandardCharsets.UTF_8)) {
            Parts parts = new Parts(scale, samples, peers, new Jvm(samples, log), project, folder, work);
            for (Parts.Part part : parts.all()) {
                if (wanted.contains("all") || wanted.contains(part.name())) {
                    whole &= measured(part);
                }
            }
        } finally {
            MoreFiles.deleteRecursively(work, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        Report report = new Report(machine, samples, Duration.ofNanos(System.nanoTime() - begun));
        report.write(runs);
        System.err.println("benchmarks: all of it is in " + runs);
        return whole;
    }

    private boolean measured(Parts.Part part) throws InterruptedException {
        long start = System.nanoTime();
        System.err.println("benchmarks: " + part.name());
        try {
            part.work().run();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            System.err.println("benchmarks: " + part.name() + " failed: " + e);
            return false;
        }
        System.err.printf("benchmarks: %s took %d s%n", part.name(), (System.nanoTime() - start) / 1_000_000_000);
        Report.lines(samples, told::add).forEach(System.out::println);
        return true;
    }
}
