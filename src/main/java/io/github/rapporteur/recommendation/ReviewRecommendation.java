package io.github.rapporteur.recommendation;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbered recommendations of review reports: {@code 118.23 Ratify the convention (Spain);} with the States that propose
 * it and the response of the State under review, which the paragraph over the list gives.
 */
final class ReviewRecommendation implements Rule {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})\\.\\d{1,4}(?:\\.\\d{1,3})?");

    /** Whether a locator is a number such as {@code 118.23}. */
    static boolean isNumber(String locator) {
        return NUMBER.matcher(locator).matches();
    }

    @Override
    public Optional<ImmutableList<Recommendation>> find(Reading reading, Node passage) {
        Matcher number = NUMBER.matcher(passage.locator().map(Locator::value).orElse(""));
        if (!number.matches()) {
            return Optional.empty();
        }
        Optional<Node> lead = reading.document().find(new Locator(number.group(1))).stream()
                .filter(above -> above.id() < passage.id())
                .reduce((first, second) -> second);
        ProposingStates proposing = ProposingStates.of(passage.text());
        boolean listed = lead.filter(above -> reading.lexicon().has(Lexicon.Kind.LIST, above.text()))
                .isPresent();
        if (!listed && proposing.states().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ImmutableList.of(
                recommendation(reading, passage, lead, listed ? proposing.withUnknown(passage.text()) : proposing)));
    }

    private static Recommendation recommendation(
            Reading reading, Node passage, Optional<Node> lead, ProposingStates proposing) {
        Advice advice = new Advice(
                lead.map(above -> reading.reader().stateNamed(above.text())).orElse(ImmutableList.of()),
                "",
                strength(proposing.rest()),
                reading.reader().action(proposing.rest()),
                reading.reader().terms(proposing.rest()));
        return Findings.of(
                passage,
                Recommendation.Kind.RECOMMENDATION,
                Optional.of(advice),
                proposing.states(),
                lead.flatMap(above -> Responses.of(above.text())),
                proposing.rest() + ".");
    }

    /** A list of recommendations recommends; {@code Consider …} asks for less. */
    private static int strength(String text) {
        return text.startsWith("Consider") ? 2 : 3;
    }
}
