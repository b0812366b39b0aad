package io.github.rapporteur.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.spec.TreeNotation;
import io.github.rapporteur.text.Problem;
import org.junit.jupiter.api.Test;

/** What is odd is kept, and a problem says what it is. */
class OddRecommendationsTest {
    private static final String SUPPORTED =
            "paragraph 84 @84 \"The recommendations listed below enjoy the support of Slovenia:\"\n";

    @Test
    void numbersDoubledAndOutOfOrder() {
        Document document = TreeNotation.document(SUPPORTED + """
                  item 84.1 @84.1 "Lock all stores (Norway);"
                  item 84.3 @84.3 "Count the stores (Peru);"
                  item 84.2 @84.2 "Paint the stores (Chad);"
                  item 84.2 @84.2 "Heat the stores (Kenya).\"""", "en");
        assertThat(found(document))
                .extracting(Recommendation::sentence)
                .containsExactly("Lock all stores.", "Count the stores.", "Paint the stores.", "Heat the stores.");
        assertThat(Recommendations.problems(document, found(document)))
                .extracting(Problem::code, Problem::message)
                .containsExactly(
                        tuple("numbers-out-of-order", "84.2 stands behind 84.3"),
                        tuple("doubled-number", "two recommendations have the number 84.2"));
    }

    @Test
    void aStateThatDoesNotExist() {
        Document document =
                TreeNotation.document(SUPPORTED + "  item 84.1 @84.1 \"Lock all stores (Norway, Ruritania);\"", "en");
        assertThat(found(document)).singleElement().satisfies(one -> {
            assertThat(one.proposers()).containsExactly("Norway", "Ruritania");
            assertThat(one.countries()).containsExactly("SI", "NO");
            assertThat(one.sentence()).isEqualTo("Lock all stores.");
        });
        assertThat(Recommendations.problems(document, found(document)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("unknown-state");
                    assertThat(problem.message()).contains("84.1", "Ruritania");
                });
    }

    @Test
    void bracketsThatNameNoStatesStayText() {
        Document document = TreeNotation.document(
                SUPPORTED + "  item 84.1 @84.1 \"Sign the agreement on locks (the second one) (ALOCK);\"", "en");
        assertThat(found(document)).singleElement().satisfies(one -> {
            assertThat(one.proposers()).isEmpty();
            assertThat(one.sentence()).isEqualTo("Sign the agreement on locks (the second one) (ALOCK).");
        });
    }

    @Test
    void aListWhoseResponseIsNeverTold() {
        Document document = TreeNotation.document(SUPPORTED + """
                  item 84.1 @84.1 "Lock all stores (Norway);"
                paragraph 85 @85 "The recommendations of the second day read:"
                  item 85.1 @85.1 "Count the stores (Peru);"
                  item 85.2 @85.2 "Paint the stores (Chad).\"""", "en");
        assertThat(found(document)).hasSize(3);
        assertThat(Recommendations.problems(document, found(document)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("response-unknown");
                    assertThat(problem.message()).contains("paragraph 85");
                });
    }

    @Test
    void aRecommendationOfManyPages() {
        String text = "Lock " + Strings.repeat("the store behind the other ", 2_000) + "stores";
        Document document = TreeNotation.document(SUPPORTED + "  item 84.1 @84.1 \"" + text + " (Norway);\"", "en");
        assertThat(found(document)).singleElement().satisfies(one -> {
            assertThat(one.sentence()).isEqualTo(text + ".");
            assertThat(one.action().orElseThrow()).hasSizeLessThan(120);
            assertThat(one.proposers()).containsExactly("Norway");
        });
        assertThat(Recommendations.problems(document, found(document)))
                .extracting(Problem::code)
                .containsExactly("long-recommendation");
    }

    private static ImmutableList<Recommendation> found(Document document) {
        return Recommendations.create().find(document);
    }
}
