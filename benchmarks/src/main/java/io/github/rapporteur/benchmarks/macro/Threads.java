package io.github.rapporteur.benchmarks.macro;

import com.sun.management.OperatingSystemMXBean;
import io.github.rapporteur.benchmarks.Samples;
import io.github.rapporteur.export.JsonLines;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.pipeline.InOrder;
import io.github.rapporteur.pipeline.Pipeline;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** Parses PDF files by one thread and by two, in turns, as {@code parse} spreads them. */
public final class Threads {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final PdfFiles files;
    private final Pipeline pipeline = new Pipeline(InProcessExtractor.create());

    private Threads(PdfFiles files) {
        this.files = files;
    }

    /** @param args the folder, the number of rounds */
    public static void main(String[] args) throws Exception {
        Threads threads = new Threads(PdfFiles.below(Path.of(args[0])));
        threads.parse(2);
        threads.parse(2);
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            threads.measure(1 + i % 2);
            threads.measure(2 - i % 2);
        }
    }

    private void measure(int jobs) {
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        parse(jobs);
        Samples.print("threads." + jobs + ".wall", (System.nanoTime() - wall) / 1e9);
        Samples.print("threads." + jobs + ".cpu", (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
    }

    private void parse(int jobs) {
        InOrder.forEach(files.files(), jobs, file -> JsonLines.line(pipeline.parse(file)), line -> !line.isEmpty());
    }
}
