package io.github.rapporteur.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.pipeline.Pipeline;
import io.github.rapporteur.reference.Citation;
import io.github.rapporteur.reference.ReferenceKind;
import io.github.rapporteur.reference.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read out of each sample is what its author means, whatever the format. */
class SamplesTest {
    private static final Pipeline PIPELINE = new Pipeline(InProcessExtractor.create());
    private static final ConcurrentHashMap<String, ParsedFile> PARSED = new ConcurrentHashMap<>();

    static ImmutableList<Sample> samples() {
        return SampleReader.all();
    }

    static ParsedFile parsed(Sample sample) {
        return PARSED.computeIfAbsent(sample.file(), file -> PIPELINE.parse(MakeSamples.FOLDER.resolve(file)));
    }

    private static Document document(Sample sample) {
        return parsed(sample).document().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void statusIsOk(Sample sample) {
        assertThat(parsed(sample).status()).isEqualTo(Status.OK);
        assertThat(parsed(sample).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void headSaysWhatItIs(Sample sample) {
        Masthead head = document(sample).masthead();
        assertThat(head.symbol()).map(Object::toString).contains(sample.symbol());
        assertThat(head.kind().label()).isEqualTo(sample.field("kind"));
        assertThat(head.language()).isEqualTo(sample.language());
        assertThat(head.title().map(SamplesTest::plain)).contains(sample.field("title"));
        assertThat(head.issued()).contains(LocalDate.parse(sample.field("issued")));
        assertThat(head.adopted().map(LocalDate::toString).orElse("")).isEqualTo(sample.field("adopted"));
        assertThat(head.session().orElse("")).isEqualTo(sample.field("session"));
        assertThat(head.agendaItems()).isEqualTo(sample.all("items"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void outlineIsTheAuthors(Sample sample) {
        List<String> expected =
                Outline.of(sample).stream().map(Outline.Line::shown).toList();
        assertThat(outline(sample)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void notesHangOnTheirMarks(Sample sample) {
        Document document = document(sample);
        assertThat(notes(document)).containsExactlyInAnyOrderElementsOf(Outline.notes(sample));
    }

    static List<String> notes(Document document) {
        return document.nodes().stream()
                .filter(node -> node.type() == NodeType.FOOTNOTE)
                .map(node -> node.label().orElse("") + " " + plain(node.text()) + " <- "
                        + document.parent(node)
                                .map(up -> Outline.start(up.text()))
                                .orElse(""))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void citationsLeadWhereTheAuthorPoints(Sample sample) {
        assertThat(citations(sample)).containsExactlyInAnyOrderElementsOf(Outline.citations(sample));
    }

    /** What the passages and notes cite; parts of the same document and treaties are left out. */
    static List<String> citations(Sample sample) {
        Document document = document(sample);
        ImmutableSet<String> texts = sample.blocks().stream()
                .filter(block -> !block.kind().isAside())
                .map(block -> plain(block.text()))
                .collect(ImmutableSet.toImmutableSet());
        List<String> found = new ArrayList<>();
        for (Citation citation : parsed(sample).citations()) {
            String text = plain(document.nodes().get(citation.node()).text());
            boolean counts = citation.kind() != ReferenceKind.TREATY && citation.kind() != ReferenceKind.INTERNAL;
            if (counts && texts.contains(text)) {
                found.add(Outline.start(text) + ": " + meaning(citation));
            }
        }
        return found;
    }

    private static String meaning(Citation citation) {
        String targets = switch (citation.resolution()) {
            case Resolution.Resolved resolved -> resolved.target().toString();
            case Resolution.Ambiguous ambiguous ->
                Outline.open(
                        ambiguous.candidates().stream().map(Object::toString).toList());
            case Resolution.Unresolved unresolved -> "";
        };
        return Outline.cited(targets, citation.pinpoints());
    }

    /** Operative paragraphs and the lists of reports; what letters, notes and speakers favour is not found in full yet. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void recommendationsOfReportsAndResolutionsAreFound(Sample sample) {
        if (ImmutableSet.of("report", "resolution", "draft").contains(sample.field("kind"))) {
            assertThat(claims(sample))
                    .containsAll(Outline.claims(sample).stream()
                            .filter(claim -> claim.startsWith("recommendation"))
                            .toList());
        }
    }

    static List<String> claims(Sample sample) {
        Document document = document(sample);
        return parsed(sample).recommendations().stream()
                .map(found -> found.kind().label() + " "
                        + Outline.start(document.nodes().get(found.node()).text()))
                .distinct()
                .toList();
    }

    /** All nodes but notes and what only repeats the head or an aside. */
    static List<String> outline(Sample sample) {
        Document document = document(sample);
        List<String> expected =
                Outline.of(sample).stream().map(Outline.Line::text).toList();
        String aside = aside(sample);
        List<String> lines = new ArrayList<>();
        for (Node node : document.nodes()) {
            String text = plain(node.text());
            boolean free = !expected.contains(text)
                    && aside.contains(CharMatcher.whitespace().removeFrom(text));
            if (node.type() != NodeType.FOOTNOTE && !free) {
                lines.add(shown(document, node));
            }
        }
        return lines;
    }

    private static String shown(Document document, Node node) {
        String role = node.type() == NodeType.PARAGRAPH && !inAnnex(document, node)
                ? node.role().map(known -> " [" + known.label() + "]").orElse("")
                : "";
        return "  ".repeat(document.ancestors(node).size()) + node.type().label() + role + " "
                + node.label().orElse("") + " @"
                + node.locator().map(Locator::toString).orElse("") + " "
                + plain(node.text());
    }

    private static boolean inAnnex(Document document, Node node) {
        return document.ancestors(node).stream().anyMatch(above -> above.type() == NodeType.ANNEX);
    }

    /** Head and asides without any blanks: what a parser may show or leave out. */
    private static String aside(Sample sample) {
        String head = sample.fields().entries().stream()
                .filter(field -> !field.getKey().equals("title"))
                .map(field -> Run.text(new RunReader(field.getValue()).runs()))
                .collect(Collectors.joining());
        String asides = sample.blocks().stream()
                .filter(block -> block.kind().isAside())
                .map(Block::text)
                .collect(Collectors.joining());
        return CharMatcher.whitespace().removeFrom(head + asides);
    }

    private static String plain(String text) {
        return Optional.of(text)
                .map(any -> CharMatcher.whitespace().trimAndCollapseFrom(any, ' '))
                .orElseThrow();
    }
}
