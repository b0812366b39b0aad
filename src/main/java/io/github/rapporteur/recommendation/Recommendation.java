package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.topic.ActionCategory;
import io.github.rapporteur.topic.Name;
import io.github.rapporteur.topic.Topic;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One recommendation, or one view reported.
 *
 * @param node the id of the node it stands in
 * @param kind whether the document recommends it, or only reports that somebody favoured it
 * @param addressees who is asked to act, as a person would list them; empty when the text names none
 * @param modality as printed: {@code should}, {@code may wish to}, {@code Requests}
 * @param strength 0 (no action) to 6 (decides, demands)
 * @param action verb and object, short
 * @param topics what it is about, by which list of topics and why
 * @param proposers as printed
 * @param response {@code supported}, {@code noted}, {@code rejected}, {@code pending}
 * @param sentence it, so that it can be read alone, lead-in of its parents included
 * @param deadline as printed
 * @param condition under which it is asked, as printed: {@code where appropriate}, {@code subject to domestic law}
 * @param purpose what for, as printed: {@code in order to keep evidence safe}
 * @param countries ISO 3166 codes of the States named as addressee or proposer, in order
 * @param addressed who is asked to act, the same in every language: {@code member-states}; of a State its ISO 3166 code
 * @param category how much it asks for, by its verb; empty where no verb tells
 * @param names the countries and organizations its sentence names
 */
public record Recommendation(
        int node,
        Kind kind,
        ImmutableList<String> addressees,
        Optional<String> modality,
        OptionalInt strength,
        Optional<String> action,
        ImmutableList<Topic> topics,
        ImmutableList<String> proposers,
        Optional<String> response,
        String sentence,
        Optional<String> deadline,
        Optional<String> condition,
        Optional<String> purpose,
        ImmutableList<String> countries,
        ImmutableList<String> addressed,
        Optional<ActionCategory> category,
        ImmutableList<Name> names) {

    /** The same, with what it is about, how much it asks for and whom it names. */
    Recommendation about(ImmutableList<Topic> found, Optional<ActionCategory> asked, ImmutableList<Name> named) {
        return new Recommendation(
                node,
                kind,
                addressees,
                modality,
                strength,
                action,
                found,
                proposers,
                response,
                sentence,
                deadline,
                condition,
                purpose,
                countries,
                addressed,
                asked,
                named);
    }

    /** What it is about, as output has it, each topic once. */
    public ImmutableList<String> topicTags() {
        return topics.stream().map(Topic::tag).distinct().collect(ImmutableList.toImmutableList());
    }

    /** How the document stands to it. */
    public enum Kind {
        RECOMMENDATION("recommendation"),
        /** What speakers or States said or favoured, not put as a recommendation of the document. */
        VIEW("view");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word that output uses. */
        public String label() {
            return label;
        }
    }
}
