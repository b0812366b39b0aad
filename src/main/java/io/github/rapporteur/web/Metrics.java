package io.github.rapporteur.web;

import io.github.rapporteur.search.CorpusStats;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts requests, for Prometheus. Written out here because a handful of numbers needs no library. Safe for use by several
 * threads.
 */
final class Metrics {
    /** Seconds; what takes longer is counted under +Inf. */
    private static final double[] BOUNDS = {0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final Map<String, Histogram> times = new ConcurrentSkipListMap<>();

    /** How long requests to one route took. */
    private static final class Histogram {
        private final AtomicLongArray counts = new AtomicLongArray(BOUNDS.length + 1);
        private final LongAdder nanoseconds = new LongAdder();

        void add(Duration time) {
            double seconds = time.toNanos() / 1e9;
            int at = 0;
            while (at < BOUNDS.length && seconds > BOUNDS[at]) {
                at++;
            }
            counts.incrementAndGet(at);
            nanoseconds.add(time.toNanos());
        }

        void print(String route, StringBuilder out) {
            long sum = 0;
            for (int at = 0; at <= BOUNDS.length; at++) {
                sum += counts.get(at);
                String bound = at < BOUNDS.length ? Double.toString(BOUNDS[at]) : "+Inf";
                out.append(
                        "rapporteur_request_seconds_bucket{route=\"%s\",le=\"%s\"} %d\n".formatted(route, bound, sum));
            }
            out.append(String.format(
                    Locale.ROOT,
                    "rapporteur_request_seconds_sum{route=\"%1$s\"} %2$.6f\nrapporteur_request_seconds_count{route=\"%1$s\"} %3$d\n",
                    route,
                    nanoseconds.sum() / 1e9,
                    sum));
        }
    }

    /** @param route one of a few names, never what a request holds */
    void count(String route, int status, Duration time) {
        requests.computeIfAbsent("{route=\"" + route + "\",status=\"" + status + "\"}", key -> new LongAdder())
                .increment();
        times.computeIfAbsent(route, key -> new Histogram()).add(time);
    }

    /** The text form, version 0.0.4. */
    String print(CorpusStats stats) {
        StringBuilder out = new StringBuilder();
        head(out, "rapporteur_requests_total", "counter", "Requests answered, by route and status.");
        requests.forEach((labels, count) -> out.append("rapporteur_requests_total")
                .append(labels)
                .append(' ')
                .append(count.sum())
                .append('\n'));
        head(out, "rapporteur_request_seconds", "histogram", "Time until answers were ready to be sent, by route.");
        times.forEach((route, histogram) -> histogram.print(route, out));
        gauge(out, "rapporteur_index_documents", "Documents in the index.", AboutEndpoints.documents(stats));
        gauge(
                out,
                "rapporteur_index_passages",
                "Paragraphs and items in the index.",
                stats.counts().passages());
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        gauge(out, "jvm_memory_heap_used_bytes", "Heap in use.", heap.getUsed());
        gauge(out, "jvm_memory_heap_committed_bytes", "Heap taken from the system.", heap.getCommitted());
        gauge(out, "jvm_memory_heap_max_bytes", "Heap that may be taken.", heap.getMax());
        gauge(
                out,
                "jvm_threads_current",
                "Threads.",
                ManagementFactory.getThreadMXBean().getThreadCount());
        return out.toString();
    }

    private static void gauge(StringBuilder out, String name, String help, long value) {
        head(out, name, "gauge", help);
        out.append(name).append(' ').append(value).append('\n');
    }

    private static void head(StringBuilder out, String name, String type, String help) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }
}
