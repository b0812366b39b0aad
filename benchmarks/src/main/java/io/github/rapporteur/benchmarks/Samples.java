package io.github.rapporteur.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Locale;

/**
 * Values by the name of what was measured, in the order of the rounds they were measured in. A process that measures prints
 * each as a line, which whoever started it reads.
 */
public final class Samples {
    private static final String MARK = "sample\t";

    private final ListMultimap<String, Double> values =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();

    /** Tells a value to the process that started this one. */
    public static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s%s\t%.9g%n", MARK, name, value);
    }

    /** Whether a line that another process printed was a value; if so, it is kept. */
    public boolean read(String line) {
        if (!line.startsWith(MARK)) {
            return false;
        }
        List<String> parts = Splitter.on('\t').splitToList(line);
        add(parts.get(1), Double.parseDouble(parts.get(2)));
        return true;
    }

    /** Keeps the value of one more round. */
    public void add(String name, double value) {
        values.put(name, value);
    }

    /** The values of all rounds, empty where nothing of that name was measured. */
    public ImmutableList<Double> of(String name) {
        return ImmutableList.copyOf(values.get(name));
    }

    /** All of them. */
    public ImmutableListMultimap<String, Double> all() {
        return ImmutableListMultimap.copyOf(values);
    }
}
