package io.github.rapporteur.topic;

import java.util.Locale;

/**
 * Something that a passage is about.
 *
 * @param scheme where the topic comes from
 * @param id the same in every language: the number of a Goal, the name of an issue, the address of a concept; of a
 *     heading its text
 * @param label for people, in the language of the passage where the scheme has it
 * @param because a short phrase that a person can check: {@code says "prison"}
 */
public record Topic(Scheme scheme, String id, String label, String because) {

    /** A list of topics. */
    public enum Scheme {
        /** A thesaurus that the user supplies. */
        THESAURUS,
        /** The document's own headings. */
        HEADING,
        /** The 17 Sustainable Development Goals. */
        SDG,
        /** The issues by which UPR Info codes recommendations of the Universal Periodic Review. */
        UPR
    }

    /** As output has it: a label, or scheme and id as in {@code sdg:16} and {@code upr:Detention}. */
    public String tag() {
        return switch (scheme) {
            case THESAURUS, HEADING -> label;
            case SDG, UPR -> scheme.name().toLowerCase(Locale.ROOT) + ":" + id;
        };
    }
}
