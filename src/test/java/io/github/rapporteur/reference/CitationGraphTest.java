package io.github.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.spec.Example;
import io.github.rapporteur.symbol.Symbol;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationGraphTest {
    private static final References REFERENCES = References.create();

    private static Document document(String symbol, String text) {
        Example example = new Example("none", "none", 1, 1, ImmutableMap.of("doc", symbol), text, Optional.empty());
        return MarkedText.of(text).document(example);
    }

    private static CitationGraph graph(Document... documents) {
        CitationGraph.Builder graph = CitationGraph.builder();
        for (Document document : documents) {
            graph.add(document, REFERENCES.find(document));
        }
        return graph.build();
    }

    private static final Document REPORT =
            document("E/CN.15/2018/12", "Lamps were lit.\nSee A/77/40 and A/77/41.\nSee A/77/40, para. 3.");
    private static final Document NOTE = document("A/77/40", "Keepers met (E/CN.15/2018/12).");

    @Test
    void followsCitationsBothWays() {
        CitationGraph graph = graph(REPORT, NOTE);

        assertThat(graph.cites(Symbol.parse("E/CN.15/2018/12")))
                .extracting(edge -> edge.to().canonical())
                .containsExactly("A/77/40", "A/77/41", "A/77/40");
        assertThat(graph.citedBy(Symbol.parse("A/77/40")))
                .extracting(CitationGraph.Edge::passage)
                .containsExactly("See A/77/40 and A/77/41.", "See A/77/40, para. 3.");
        assertThat(graph.citedBy(Symbol.parse("E/CN.15/2018/12")))
                .extracting(CitationGraph.Edge::from)
                .containsExactly("A/77/40");
    }

    @Test
    void listsWhatIsCitedButNotHere() {
        assertThat(graph(REPORT, NOTE).dangling())
                .extracting(edge -> edge.to().canonical())
                .containsExactly("A/77/41");
    }

    @Test
    void knowsNothingOfOtherDocuments() {
        assertThat(graph(NOTE).cites(Symbol.parse("A/65/4"))).isEmpty();
        assertThat(graph(NOTE).citedBy(Symbol.parse("A/65/4"))).isEmpty();
    }
}
