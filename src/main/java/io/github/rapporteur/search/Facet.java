package io.github.rapporteur.search;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.index.Fields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what answers are counted: how many of the matching passages have which value. */
public enum Facet {
    /** The body whose document it is, by the series of its symbols. */
    BODY(Fields.BODY),
    /** The session of the body, as the symbol or the head of the document says. */
    SESSION(Fields.SESSION),
    /** The year of adoption, else of issue. */
    YEAR(Fields.YEAR),
    /** Resolution, report, agenda … */
    KIND(Fields.KIND),
    /** ISO 639-1. */
    LANGUAGE(Fields.LANGUAGE),
    /** Who a recommendation asks to act. */
    ADDRESSEE(Fields.ADDRESSEES),
    /** What a recommendation is about, as {@link io.github.rapporteur.topic.Topic#tag} has it. */
    TOPIC(Fields.TOPICS),
    /** ISO 3166 codes of the States that a recommendation names, asks or was proposed by. */
    COUNTRY(Fields.COUNTRY),
    /** How strongly recommendations ask, 0 to 6. */
    STRENGTH(Fields.STRENGTHS),
    /** The documents that the passages cite. */
    CITED(Fields.CITED),
    /** The places in documents that the passages cite. */
    CITED_PLACE(Fields.CITED_PLACES);

    /** What is counted when nobody says. */
    public static final ImmutableSet<Facet> USUAL = ImmutableSet.of(BODY, KIND, LANGUAGE, YEAR);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** The name as output has it: {@code cited-place}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The facet of a name; empty when there is none of that name. */
    public static Optional<Facet> named(String label) {
        return Arrays.stream(values())
                .filter(facet -> facet.label().equals(label.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Where the index has its values. */
    String field() {
        return field;
    }
}
