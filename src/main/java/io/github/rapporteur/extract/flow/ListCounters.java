package io.github.rapporteur.extract.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts through all numberings of a document. */
public final class ListCounters {
    private final Map<String, ListCounter> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /**
     * Counts one paragraph. A numbering used for the first time counts on from others of its definition, except where it
     * says otherwise.
     *
     * @param id names the use
     * @param level from 0
     * @return its label with what stands between it and the text; empty where none is printed
     */
    public String next(String id, ListUse use, int level) {
        ListCounter counter = counters.computeIfAbsent(use.definition(), definition -> new ListCounter());
        if (begun.add(id)) {
            use.starts().keySet().forEach(counter::restart);
        }
        return counter.next(ListCounter.within(level), use::level);
    }
}
