package io.github.rapporteur.index;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.util.Optional;

/**
 * How an index is kept on disk.
 *
 * @param schema of the index
 * @param version of the program that made it
 * @param files the folder inside that holds Lucene's files
 * @param committed when it was last changed
 * @param bytes what each part takes; parts that are empty are left out
 */
public record Storage(
        int schema, String version, String files, Optional<Instant> committed, ImmutableSortedMap<Part, Long> bytes) {

    /** What an index is made of. */
    public enum Part {
        /** Texts, trees and what else is shown. */
        STORED("stored texts"),
        /** The words, symbols and places that are found. */
        TERMS("terms"),
        /** What results are ordered, counted and narrowed by. */
        VALUES("values"),
        /** The vectors of passages. */
        VECTORS("vectors"),
        /** What a run that made the index anew has left; the next writer clears it away. */
        LEFT_OVER("left over"),
        /** The rest. */
        OTHER("other");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        /** The name people know it by. */
        public String label() {
            return label;
        }
    }

    /** All parts together. */
    public long size() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }
}
