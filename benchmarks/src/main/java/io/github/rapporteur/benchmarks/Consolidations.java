package io.github.rapporteur.benchmarks;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.consolidation.Consolidation;
import io.github.rapporteur.consolidation.Consolidator;
import io.github.rapporteur.recommendation.Occurrence;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How long it takes to consolidate invented recommendations, and how that grows with their number. */
public final class Consolidations {
    private static final double MILLIS = 1e3;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private Consolidations() {}

    /** @param args the numbers of recommendations, each ten times the one before */
    public static void main(String[] args) {
        System.out.println("| recommendations | groups | seconds | CPU seconds | greatest heap, MB |");
        System.out.println("|---|---|---|---|---|");
        double before = 0;
        double ratio = 0;
        for (String number : args) {
            double seconds = consolidate(Integer.parseInt(number));
            ratio = before == 0 ? 0 : seconds / before;
            before = seconds;
        }
        System.out.printf(Locale.ROOT, "ratio time-of-ten-times-as-many %.1f%n", ratio);
    }

    /** The CPU seconds that it took. */
    private static double consolidate(int number) {
        ImmutableList<Occurrence> recommendations = SyntheticRecommendations.of(number);
        System.gc();
        pools(MemoryPoolMXBean::resetPeakUsage);
        Stopwatch watch = Stopwatch.createStarted();
        long start = CpuWork.now();
        Consolidation list = Consolidator.create().consolidate(recommendations.stream());
        double cpu = (CpuWork.now() - start) / NANOS;
        double[] heap = {0};
        pools(pool -> heap[0] += pool.getPeakUsage().getUsed() / MEGA);
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %.1f | %.1f | %.0f |%n",
                number,
                list.groups().size(),
                watch.elapsed(TimeUnit.MILLISECONDS) / MILLIS,
                cpu,
                heap[0]);
        return cpu;
    }

    private interface OnPool {
        void apply(MemoryPoolMXBean pool);
    }

    private static void pools(OnPool what) {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .forEach(what::apply);
    }
}
