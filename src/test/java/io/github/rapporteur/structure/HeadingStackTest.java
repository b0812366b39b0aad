package io.github.rapporteur.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.text.Span;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which heading stands over which, by how they are counted and set. */
class HeadingStackTest {
    private static final Look LARGE = new Look(0, 14, true, false);
    private static final Look BODY = new Look(0, 10, true, false);
    private static final Look CAPITALS = new Look(0, 10, true, true);
    private static final Look PLAIN = new Look(0, 0, false, false);

    private final HeadingStack headings = new HeadingStack();
    private int nodes;

    @Test
    void aSummaryStandsOverNoNumberedHeading() {
        heading("", null, BODY);
        headings.text();
        assertThat(heading("I", Series.UPPER_ROMAN, LARGE)).isEmpty();
        assertThat(heading("A", Series.UPPER_LETTER, LARGE)).hasValue(1);
    }

    @Test
    void withoutLooksAHeadingWithTextStandsOverNone() {
        heading("", null, PLAIN);
        headings.text();
        assertThat(heading("I", Series.UPPER_ROMAN, PLAIN)).isEmpty();
    }

    @Test
    void withoutLooksAHeadingWithoutTextStandsOverTheNumberedOnes() {
        heading("", null, PLAIN);
        assertThat(heading("I", Series.UPPER_ROMAN, PLAIN)).hasValue(0);
    }

    @Test
    void whatIsSetLargerStandsOverWhatIsSetSmaller() {
        heading("", null, LARGE);
        headings.text();
        assertThat(heading("", null, BODY)).hasValue(0);
        assertThat(heading("", null, BODY)).hasValue(0);
        assertThat(heading("", null, LARGE)).isEmpty();
    }

    @Test
    void whatIsSetLargerEndsANumberedSection() {
        heading("I", Series.UPPER_ROMAN, BODY);
        headings.text();
        assertThat(heading("", null, LARGE)).isEmpty();
    }

    @Test
    void eachStateHasItsOwnNumberedHeadings() {
        heading("A", Series.UPPER_LETTER, BODY);
        for (int state = 0; state < 2; state++) {
            int node = nodes;
            assertThat(heading("", null, BODY)).hasValue(0);
            assertThat(heading("1", Series.NUMBER, BODY)).hasValue(node);
            headings.text();
            assertThat(heading("2", Series.NUMBER, BODY)).hasValue(node);
            headings.text();
        }
    }

    @Test
    void aStateWithTextOfItsOwnStandsOverItsNumberedHeadings() {
        heading("A", Series.UPPER_LETTER, BODY);
        int node = nodes;
        heading("", null, BODY);
        headings.text();
        assertThat(heading("1", Series.NUMBER, BODY)).hasValue(node);
    }

    @Test
    void lettersStandUnderNumbersWhereTheyFirstDid() {
        heading("I", Series.UPPER_ROMAN, LARGE);
        for (int mission = 1; mission <= 2; mission++) {
            int node = nodes;
            assertThat(heading(Integer.toString(mission), Series.NUMBER, BODY)).hasValue(0);
            heading("", null, new Look(0, 8, true, false));
            assertThat(heading("A", Series.UPPER_LETTER, BODY)).hasValue(node);
            assertThat(heading("B", Series.UPPER_LETTER, BODY)).hasValue(node);
        }
    }

    @Test
    void whatIsStyledLikeANumberedHeadingStandsUnderIt() {
        Look styled = new Look(1, 14, true, false);
        heading("A", Series.UPPER_LETTER, styled);
        assertThat(heading("", null, styled)).hasValue(0);
        assertThat(heading("", null, styled)).hasValue(0);
    }

    @Test
    void capitalsOutweighSmallLettersOfTheirSize() {
        heading("", null, CAPITALS);
        assertThat(heading("", null, BODY)).hasValue(0);
        assertThat(heading("", null, CAPITALS)).isEmpty();
    }

    private OptionalInt heading(String label, @Nullable Series series, Look look) {
        int ordinal = label.isEmpty() ? 0 : Character.digit(label.charAt(0), 10);
        ordinal = label.equals("B") ? 2 : ordinal;
        Reading reading = series == null ? null : Reading.of(series, Math.max(1, ordinal));
        Element element =
                new Element(NodeType.HEADING, label, reading, "", ImmutableList.of(), new Span(0, 0), look, 1, -1);
        headings.settle(element);
        OptionalInt parent = headings.parent();
        headings.push(nodes++, element, Optional.empty());
        return parent;
    }
}
