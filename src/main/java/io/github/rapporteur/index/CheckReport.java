package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import java.time.Duration;

/**
 * What a check of an index found.
 *
 * @param files how many files the index holds
 * @param entries how many entries of passages and documents
 * @param counts what stands in the documents that are whole
 * @param faults what is wrong; empty where the index is sound
 * @param elapsed wall-clock time
 */
public record CheckReport(
        int files, int entries, ContentCounts counts, ImmutableList<IndexFault> faults, Duration elapsed) {

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return faults.isEmpty();
    }
}
