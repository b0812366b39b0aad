package io.github.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.OffsetMap;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A link is evidence of what a citation means, not proof. */
class LinksTest {
    private static final String HEAD = "7.  ";

    /** The only citation of a paragraph in which some words link to an address. */
    private static Citation citation(String text, String linked, String address) {
        return Objects.requireNonNull(
                Iterables.getOnlyElement(References.create().find(document(text, linked, address))));
    }

    private static Document document(String text, String linked, String address) {
        String raw = HEAD + text;
        int start = raw.indexOf(linked);
        Inline link = new Inline(new Span(start, start + linked.length()), Inline.Kind.LINK, address);
        Span all = new Span(0, raw.length());
        TextBlock block = TextBlock.builder(BlockKind.PARAGRAPH, all)
                .inlines(ImmutableList.of(link))
                .build();
        Node node = new Node(
                0,
                OptionalInt.empty(),
                NodeType.PARAGRAPH,
                Optional.empty(),
                Optional.of("7"),
                Optional.empty(),
                text,
                OptionalInt.empty(),
                all,
                OffsetMap.shifted(HEAD.length(), text.length()));
        Masthead masthead = Masthead.of(DocumentKind.REPORT, "en");
        SourceText source = new SourceText(raw, ImmutableList.of(block), ImmutableList.of(), "text/html");
        return new Document("links", source, masthead, ImmutableList.of(node));
    }

    @Test
    void decidesBetweenCandidates() {
        Citation citation = citation("Lamps follow resolution 26/4.", "26/4", "https://undocs.org/A/HRC/RES/26/4");

        assertThat(citation.target()).contains(Symbol.parse("A/HRC/RES/26/4"));
        assertThat(citation.resolution().because()).contains("link");
    }

    @Test
    void isToldOfAndNotFollowedWhereItContradictsTheWords() {
        Citation citation = citation(
                "Lamps follow resolution 26/4 of the Commission on Crime Prevention and Criminal Justice.",
                "26/4",
                "https://undocs.org/A/RES/26/4");

        assertThat(citation.target()).contains(Symbol.parse("E/CN.15/RES/26/4"));
        assertThat(citation.resolution().because()).contains("its link leads to A/RES/26/4");
    }

    @Test
    void mayLeaveOutThePartLetter() {
        Citation citation = citation(
                "Lamps follow General Assembly resolution 72/262 C.", "72/262", "https://undocs.org/A/RES/72/262");

        assertThat(citation.target()).contains(Symbol.parse("A/RES/72/262C"));
        assertThat(citation.resolution().because()).doesNotContain("link");
    }

    @Test
    void disagreementIsAProblem() {
        String text = "Lamps follow resolution 26/4 of the Commission on Crime Prevention and Criminal Justice.";

        assertThat(References.create()
                        .cited(document(text, "26/4", "https://undocs.org/A/RES/26/4"))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("link-disagrees");
                    assertThat(problem.message()).contains("links to A/RES/26/4", "reads as E/CN.15/RES/26/4");
                    assertThat(problem.start()).hasValue(HEAD.length() + text.indexOf("26/4"));
                });
        assertThat(References.create()
                        .cited(document("See A/77/40.", "A/77/40", "https://undocs.org/A/77/40"))
                        .problems())
                .isEmpty();
    }

    @Test
    void thatCitationsAreLeftOutIsAProblem() {
        Document document = document("See A/77/40, A/77/41 and A/77/42.", "A/77/40", "https://undocs.org/A/77/40");

        Cited cited = References.create().withMostCitations(2).cited(document);

        assertThat(cited.citations()).extracting(Citation::text).containsExactly("A/77/40", "A/77/41");
        assertThat(cited.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("too-many-citations"));
    }
}
