package io.github.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Span;
import org.junit.jupiter.api.Test;

class PassageWindowTest {
    private static Span find(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static String highlighted(PassageWindow window) {
        return window.highlights().stream()
                .map(span -> span.in(window.text()))
                .reduce((a, b) -> a + "|" + b)
                .orElse("");
    }

    @Test
    void aShortPassageIsShownWhole() {
        String text = "Lamps are trimmed at dusk.";
        assertThat(PassageWindow.of(text, ImmutableList.of(find(text, "dusk"))).text())
                .isEqualTo(text);
    }

    @Test
    void ofALongOneTheStretchWithMostOfWhatWasAskedFor() {
        String text = "Lamps first. " + Strings.repeat("Water and wind and waves. ", 30)
                + "Lamps and buoys and wicks together. " + Strings.repeat("Sand and stones. ", 30);
        int together = text.indexOf("Lamps and");
        PassageWindow window = PassageWindow.of(
                text,
                ImmutableList.of(
                        find(text, "Lamps"),
                        new Span(together, together + 5),
                        find(text, "buoys"),
                        find(text, "wicks")));
        assertThat(window.text()).startsWith("… ").endsWith(" …").contains("Lamps and buoys and wicks together.");
        assertThat(window.text().length()).isLessThan(340);
        assertThat(highlighted(window)).isEqualTo("Lamps|buoys|wicks");
    }

    @Test
    void wordsAreNotCutWhereThereAreSpaces() {
        String text = Strings.repeat("lighthouse ", 100) + "evidence " + Strings.repeat("keeper ", 100);
        PassageWindow window = PassageWindow.of(text, ImmutableList.of(find(text, "evidence")));
        assertThat(window.text()).matches("… lighthouse (lighthouse )+evidence (keeper )+keeper …");
    }

    @Test
    void pairsOfUnitsAreNotCutWhereThereAreNone() {
        String text = Strings.repeat("𠀀", 400) + "证据" + Strings.repeat("𠀀", 400);
        PassageWindow window = PassageWindow.of(text, ImmutableList.of(find(text, "证据")));
        assertThat(highlighted(window)).isEqualTo("证据");
        assertThat(window.text().chars().filter(c -> c == '?').count()).isZero();
        assertThat(new String(
                        window.text().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(window.text());
    }

    @Test
    void aHighlightAtTheVeryEnd() {
        String text = Strings.repeat("word ", 200) + "end";
        PassageWindow window = PassageWindow.of(text, ImmutableList.of(find(text, "end")));
        assertThat(highlighted(window)).isEqualTo("end");
        assertThat(window.text()).endsWith("end");
    }

    @Test
    void withoutHighlightsTheBeginning() {
        String text = Strings.repeat("word ", 200);
        assertThat(PassageWindow.of(text, ImmutableList.of()).text())
                .startsWith("word")
                .endsWith(" …");
    }
}
