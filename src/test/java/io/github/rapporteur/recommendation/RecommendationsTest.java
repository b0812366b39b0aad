package io.github.rapporteur.recommendation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.spec.Example;
import io.github.rapporteur.spec.Spec;
import io.github.rapporteur.spec.TreeNotation;
import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RecommendationsTest {
    private static final Recommendations RECOMMENDATIONS = Recommendations.create();

    @TestFactory
    Stream<DynamicTest> specification() {
        return Spec.of("recommendations.md").tests(RecommendationsTest::describe);
    }

    private static String describe(Example example) {
        Document document = TreeNotation.document(example.input(), example.attribute("lang", "en"));
        return RECOMMENDATIONS.find(document).stream()
                .map(found -> line(document, found))
                .collect(joining("\n"));
    }

    private static String line(Document document, Recommendation found) {
        Node node = document.nodes().get(found.node());
        StringJoiner line = new StringJoiner(" | ");
        line.add(node.locator().map(Object::toString).orElse("–")
                + (found.kind() == Recommendation.Kind.VIEW ? " view" : ""));
        line.add(found.addressees().isEmpty() ? "nobody named" : String.join(", ", found.addressees()));
        line.add((found.modality().orElse("–") + " "
                        + found.strength().stream().mapToObj(String::valueOf).collect(joining()))
                .strip());
        line.add(found.action().orElse("–"));
        if (!found.proposers().isEmpty()) {
            line.add("by " + String.join(", ", found.proposers()));
        }
        found.response().ifPresent(line::add);
        found.deadline().ifPresent(deadline -> line.add("due: " + deadline));
        found.condition().ifPresent(condition -> line.add("if: " + condition));
        found.purpose().ifPresent(purpose -> line.add("for: " + purpose));
        if (!found.countries().isEmpty()) {
            line.add("States: " + String.join(", ", found.countries()));
        }
        if (!found.sentence().equals(node.text()) && example(found.sentence(), node.text())) {
            line.add("“" + found.sentence() + "”");
        }
        return line.toString();
    }

    /** Whether a sentence says more than the node it stands in. */
    private static boolean example(String sentence, String text) {
        return !text.startsWith(sentence.substring(0, sentence.length() - 1));
    }

    @Test
    void everySentenceCanBeReadAlone() {
        Document document = TreeNotation.document("""
                paragraph 4 @4 "The meeting made the following recommendations:"
                  item (a) @4(a) "States should consider the licensing of:"
                    item (i) @4(a)(i) "The trade in tools;"
                    item (ii) @4(a)(ii) "Repairs.\"""", "en");
        assertThat(RECOMMENDATIONS.find(document))
                .extracting(Recommendation::sentence)
                .containsExactly(
                        "States should consider the licensing of:",
                        "States should consider the licensing of the trade in tools.",
                        "States should consider the licensing of repairs.");
    }

    @Test
    void aVeryLongParagraphIsReadInGoodTime() {
        String text = Strings.repeat(
                "Several States, the Office and others should, that is, may wish to act by 2035 (A", 1_000);
        Document document = TreeNotation.document("paragraph 1 @1 \"" + text + "\"", "en");
        List<Recommendation> found =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> RECOMMENDATIONS.find(document));
        assertThat(found).isNotNull();
    }
}
