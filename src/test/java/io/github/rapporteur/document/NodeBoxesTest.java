package io.github.rapporteur.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.rapporteur.Corpus;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Box;
import io.github.rapporteur.text.OffsetMap;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextBlock;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes of nodes, held against what another reader finds in them. */
class NodeBoxesTest {
    private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetterOrDigit);

    @ParameterizedTest
    @ValueSource(strings = {"E_CN.15_2051_12.en.pdf", "A_RES_105_212.en.pdf", "E_CN.15_2051_12_Add.1.es.pdf"})
    void whatStandsInTheBoxesOfANodeIsItsText(String sample) throws IOException {
        Path file = Path.of("corpus-samples", sample);
        Document document = Corpus.parse(file).document().orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (Node node : document.nodes()) {
                ImmutableList<PageBox> boxes = document.boxes(node);
                assertThat(boxes).as("%s", node).isNotEmpty();
                assertThat(boxes.getFirst().page()).isEqualTo(node.page().orElseThrow());
                boxes.forEach(box -> assertInside(document.text().pages().get(box.page() - 1), box.box()));
                assertThat(LETTERS.retainFrom(printedIn(boxes, pdf)))
                        .contains(LETTERS.retainFrom(node.text())
                                .substring(0, Math.min(20, LETTERS.countIn(node.text()))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNODC_CCPCJ_EG.9_2051_1.en.md", "E_CN.15_2051_L.4.en.docx"})
    void whereNoPositionsAreKnownThereAreNoBoxes(String sample) {
        Document document =
                Corpus.parse(Path.of("corpus-samples", sample)).document().orElseThrow();
        assertThat(document.nodes())
                .allSatisfy(node -> assertThat(document.boxes(node)).isEmpty());
    }

    @Test
    void columnsPagesAndWhatStandsBetweenThemAreToldApart() {
        String raw = "1. Keepers\nlight\nthe lamp\nPage 7\nat dusk.\n";
        SourceText text = new SourceText(
                raw,
                ImmutableList.of(
                        line(0, 10, 6, new Box(72, 700, 200, 10)),
                        line(11, 16, 6, new Box(72, 712, 190, 10)),
                        line(17, 25, 6, new Box(310, 80, 150, 10)),
                        line(26, 32, 7, new Box(72, 40, 30, 10)),
                        line(33, 41, 7, new Box(72, 80, 60, 10))),
                ImmutableList.of(),
                "application/pdf");
        OffsetMap offsets = OffsetMap.ofRuns(ImmutableIntArray.of(0, 23), ImmutableIntArray.of(3, 33), 41);
        Node node = new Node(
                0,
                OptionalInt.empty(),
                NodeType.PARAGRAPH,
                Optional.empty(),
                Optional.of("1"),
                Optional.empty(),
                "Keepers light the lamp at dusk.",
                OptionalInt.of(6),
                new Span(0, 41),
                offsets);
        assertThat(NodeBoxes.of(node, text))
                .containsExactly(
                        new PageBox(6, new Box(72, 700, 200, 22)),
                        new PageBox(6, new Box(310, 80, 150, 10)),
                        new PageBox(7, new Box(72, 80, 60, 10)));
    }

    private static TextBlock line(int start, int end, int page, Box box) {
        return TextBlock.builder(BlockKind.LINE, new Span(start, end))
                .page(page)
                .box(box)
                .build();
    }

    private static void assertInside(Page page, Box box) {
        assertThat(box.x()).isBetween(0f, page.width());
        assertThat(box.right()).isBetween(box.x(), page.width());
        assertThat(box.y()).isBetween(0f, page.height());
        assertThat(box.bottom()).isBetween(box.y(), page.height());
    }

    private static String printedIn(List<PageBox> boxes, PDDocument pdf) throws IOException {
        StringBuilder printed = new StringBuilder();
        for (PageBox box : boxes) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            Box area = box.box();
            stripper.addRegion("node", new Rectangle2D.Float(area.x() - 1, area.y(), area.width() + 2, area.height()));
            stripper.extractRegions(pdf.getPage(box.page() - 1));
            printed.append(stripper.getTextForRegion("node"));
        }
        return printed.toString();
    }
}
