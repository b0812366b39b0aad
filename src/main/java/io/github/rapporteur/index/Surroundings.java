package io.github.rapporteur.index;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;

/** What stands around the passages of one file, cut into words once for all of them. Not for use by several threads. */
final class Surroundings {
    /** By field and text. */
    private final Table<String, String, SurroundingText> known = HashBasedTable.create();

    /** A text that stands around a passage, and perhaps around others. */
    SurroundingText text(String field, String text) {
        SurroundingText met = known.get(field, text);
        if (met == null) {
            met = new SurroundingText(field, text);
            known.put(field, text, met);
        }
        return met;
    }
}
