package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.index.Analysis;
import io.github.rapporteur.index.Fields;

/** Where words of a query may be looked for. */
enum WordPlace {
    /** In the passage itself. */
    PASSAGE(Fields.TEXT, ""),
    /** In the headings and lead-ins above. */
    AROUND(Fields.AROUND, "", Analysis.LEAD_IN),
    /** In the headings above. */
    HEADING(Fields.AROUND, ""),
    TOPIC(Fields.TOPIC, ""),
    ADDRESSEE(Fields.ADDRESSEE, ""),
    PROPOSER(Fields.PROPOSER, "");

    private final String field;
    private final ImmutableList<String> signs;

    WordPlace(String field, String... signs) {
        this.field = field;
        this.signs = ImmutableList.copyOf(signs);
    }

    /** The field of the index that has the words; those of Chinese stand in {@link Fields#chinese}. */
    String field() {
        return field;
    }

    /** What stands before the words in the index: they are there with one of these. */
    ImmutableList<String> signs() {
        return signs;
    }
}
