package io.github.rapporteur.benchmarks;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How many bytes were read in how many nanoseconds of the thread's CPU time: other than the clock's, not what others do meanwhile. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuWork {
    /** Of UTF-8. */
    public long bytes;

    public long nanos;

    /** How often something was done. */
    public long times;

    /** Counts the CPU time from a start to now. */
    public void add(long size, long start) {
        times++;
        bytes += size;
        nanos += now() - start;
    }

    /** Nanoseconds of the thread that asks. */
    public static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
