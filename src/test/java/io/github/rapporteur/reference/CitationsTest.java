package io.github.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.spec.Example;
import io.github.rapporteur.spec.Spec;
import io.github.rapporteur.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code spec/citations.md}. */
class CitationsTest {
    private static final References REFERENCES = References.create();

    @TestFactory
    Stream<DynamicTest> findsAndResolvesWhatTheSpecificationMarks() {
        return Spec.of("citations.md").tests(CitationsTest::answer);
    }

    @TestFactory
    Stream<DynamicTest> readsNoBreakSpacesAndHyphensAlike() {
        return Spec.of("citations.md")
                .check(example -> assertThat(answer(example.withInput(
                                example.input().replace(' ', '\u00a0').replace('-', '\u2011'))))
                        .as(example.where())
                        .isEqualTo(example.expected().orElse("").strip()));
    }

    @TestFactory
    Stream<DynamicTest> quotesTheTextOfEveryMention() {
        return Spec.of("citations.md").check(example -> {
            MarkedText marked = MarkedText.of(example.input());
            Document document = marked.document(example);
            for (Citation citation : REFERENCES.find(document)) {
                assertThat(citation.span()
                                .in(document.nodes().get(citation.node()).text()))
                        .isEqualTo(citation.text());
                assertThat(citation.resolution().because()).isNotBlank();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> findsTheSamePlacesWithoutResolvingThem() {
        return Spec.of("citations.md").check(example -> {
            Document document = MarkedText.of(example.input()).document(example);
            List<Span> found = document.nodes().stream()
                    .flatMap(node -> REFERENCES.mentions(node.text(), example.attribute("lang", "en")).stream())
                    .toList();
            assertThat(found)
                    .as(example.where())
                    .containsExactlyElementsOf(REFERENCES.find(document).stream()
                            .filter(citation -> citation.kind() != ReferenceKind.INTERNAL
                                    && citation.kind() != ReferenceKind.TREATY)
                            .map(Citation::span)
                            .toList());
        });
    }

    private static String answer(Example example) {
        MarkedText marked = MarkedText.of(example.input());
        List<Citation> citations = REFERENCES.find(marked.document(example));
        Stream<String> found = citations.stream().map(citation -> line(marked, citation));
        Stream<String> missed = marked.unmatched(citations).stream().map(mark -> mark + " not found");
        return Stream.concat(found, missed).collect(Collectors.joining("\n"));
    }

    private static String line(MarkedText marked, Citation citation) {
        String mark = marked.mark(citation).orElse("unmarked: " + citation.text());
        String pinpoints = citation.pinpoints().isEmpty() ? "-" : String.join("; ", citation.pinpoints());
        return String.join(
                " | ",
                mark,
                citation.kind().label(),
                target(citation.resolution()),
                pinpoints,
                status(citation.resolution()));
    }

    private static String target(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Resolved resolved -> resolved.target().canonical();
            case Resolution.Ambiguous ambiguous ->
                ambiguous.candidates().stream()
                        .map(Object::toString)
                        .collect(ImmutableList.toImmutableList())
                        .toString();
            case Resolution.Unresolved unresolved -> "-";
        };
    }

    private static String status(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Resolved resolved -> "resolved";
            case Resolution.Ambiguous ambiguous -> "ambiguous";
            case Resolution.Unresolved unresolved -> "unresolved";
        };
    }
}
