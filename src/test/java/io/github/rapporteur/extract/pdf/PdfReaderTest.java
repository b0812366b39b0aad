package io.github.rapporteur.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.extract.pdf.PdfText.Outcome;
import io.github.rapporteur.text.BlockKind;
import io.github.rapporteur.text.Inline;
import io.github.rapporteur.text.Page;
import io.github.rapporteur.text.TextBlock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of a document sees of its PDF: lines in reading order, and what is known of them. */
class PdfReaderTest {
    private static final PdfReader READER = PdfReader.create(PdfLimits.DEFAULTS);

    private static PdfText read(Sheets sheets) {
        try (sheets) {
            return READER.read(new RandomAccessReadBuffer(sheets.bytes()));
        }
    }

    private static List<String> lines(PdfText read, BlockKind kind) {
        return read.text().blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(read.text()::of)
                .toList();
    }

    private static TextBlock block(PdfText read, String text) {
        return read.text().blocks().stream()
                .filter(block -> read.text().of(block).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no line '" + text + "' in\n" + read.text().raw()));
    }

    private static List<String> inlines(PdfText read, String text, Inline.Kind kind) {
        return block(read, text).inlines().stream()
                .filter(inline -> inline.kind() == kind)
                .map(inline -> inline.span().in(read.text().raw()))
                .toList();
    }

    /** A document in the form of the United Nations' own: masthead, three pages, heads and feet, a note. */
    private static Sheets report() {
        Sheets sheets = new Sheets()
                .font(Sheets.ROMAN, 14)
                .text(123, 50, "United Nations")
                .text(440, 50, "X/CN.99/2031/4")
                .font(Sheets.BOLD, 20)
                .text(123, 85, "Harbour Council")
                .font(Sheets.ROMAN, 10)
                .text(397, 85, "Distr.: General")
                .text(397, 97, "3 May 2031")
                .font(Sheets.BOLD, 14)
                .text(123, 230, "Report on lighthouses")
                .font(Sheets.ROMAN, 10)
                .lines(
                        123,
                        300,
                        "1.     The Harbour Council met in the old port and took",
                        "note of the reports before it.");
        sheets.font(Sheets.ROMAN, 10).text(65, 790, "31-04711 (E)").text(65, 805, "*3104711*");
        for (int page = 2; page <= 3; page++) {
            sheets.page()
                    .font(Sheets.BOLD, 8)
                    .text(page == 2 ? 60 : 480, 57, "X/CN.99/2031/4")
                    .rule(60, 65, 490)
                    .font(Sheets.ROMAN, 10)
                    .lines(
                            123,
                            81,
                            "Conclusions",
                            (page + 3) + ".     Some keepers asked for oil on page " + page + ",")
                    .text(123, 600, "and others asked for none at all.")
                    .font(Sheets.ROMAN, 7)
                    .text(60, 800, page + "/3")
                    .text(500, 800, "31-04711");
        }
        return sheets;
    }

    @Test
    void keepsTheFieldsOfTheMastheadApart() {
        assertThat(lines(read(report()), BlockKind.LINE))
                .startsWith(
                        "United Nations",
                        "X/CN.99/2031/4",
                        "Harbour Council",
                        "Distr.: General",
                        "3 May 2031",
                        "Report on lighthouses",
                        "1. The Harbour Council met in the old port and took");
    }

    @Test
    void tellsRunningHeadsAndFeetFromTheText() {
        PdfText read = read(report());
        assertThat(lines(read, BlockKind.FURNITURE))
                .containsExactly(
                        "31-04711 (E)",
                        "*3104711*",
                        "X/CN.99/2031/4",
                        "2/3 31-04711",
                        "X/CN.99/2031/4",
                        "3/3 31-04711");
    }

    @Test
    void aHeadWithTheNumberOfItsPageIsFurnitureThoughItsWordsChange() {
        Sheets sheets = new Sheets();
        for (int page = 1; page <= 6; page++) {
            sheets.text(100, 50, (650 + page) + " Harbours, part " + "abcdef".charAt(page - 1) + "x")
                    .lines(100, 120, "Text of page " + "abcdef".charAt(page - 1), "and more of it");
            sheets = page < 6 ? sheets.page() : sheets;
        }
        PdfText read = read(sheets);
        assertThat(lines(read, BlockKind.FURNITURE)).hasSize(5).allMatch(line -> line.startsWith("65"));
        assertThat(lines(read, BlockKind.LINE)).contains("Text of page f", "and more of it");
    }

    @Test
    void aFootThatBeginsWithADateAndEndsWithItsPageIsFurnitureAndANoteIsNot() {
        Sheets sheets = new Sheets();
        for (int page = 1; page <= 6; page++) {
            sheets.text(100, 120, "Text of page " + "abcdef".charAt(page - 1))
                    .text(100, 740, "3 Harbour Board, decision 7.")
                    .text(100, 790, "27 May 2031 PAGE " + page);
            sheets = page < 6 ? sheets.page() : sheets;
        }
        PdfText read = read(sheets);
        assertThat(lines(read, BlockKind.FURNITURE)).hasSize(6).allMatch(line -> line.startsWith("27 May"));
        assertThat(lines(read, BlockKind.LINE)).contains("Text of page f", "3 Harbour Board, decision 7.");
    }

    @Test
    void keepsAHeadingThatReturnsAtTheTopOfEachPage() {
        assertThat(lines(read(report()), BlockKind.LINE))
                .filteredOn(line -> line.equals("Conclusions"))
                .hasSize(2);
    }

    @Test
    void saysWhereEachLineStands() {
        PdfText read = read(report());
        TextBlock line = block(read, "note of the reports before it.");
        assertThat(line.page()).hasValue(1);
        assertThat(line.box().orElseThrow().x()).isBetween(122.9f, 123.1f);
        assertThat(line.box().orElseThrow().bottom()).isBetween(311f, 316f);
        assertThat(line.fontSize()).isEqualTo(10);
        assertThat(block(read, "Report on lighthouses").bold()).isTrue();
        assertThat(read.text().pages()).extracting(Page::number).containsExactly(1, 2, 3);
        assertThat(read.text().pages().getFirst().width()).isBetween(595f, 596f);
    }

    @Test
    void spansAscendAndEverythingElseIsWhiteSpace() {
        PdfText read = read(report());
        String raw = read.text().raw();
        int end = 0;
        for (TextBlock block : read.text().blocks()) {
            assertThat(raw.substring(end, block.span().start())).isBlank();
            assertThat(read.text().of(block))
                    .isEqualTo(read.text().of(block).strip())
                    .isNotEmpty();
            assertThat(read.text().pageAt(block.span().start())).isEqualTo(block.page());
            end = block.span().end();
        }
        assertThat(raw.substring(end)).isBlank();
    }

    @Test
    void aSentenceRunsOnOverAPageBreak() {
        Sheets sheets = report();
        assertThat(lines(read(sheets), BlockKind.LINE))
                .containsSequence("and others asked for none at all.", "Conclusions");
    }

    @Test
    void readsColumnsOneAfterTheOther() {
        Sheets sheets = new Sheets();
        for (int i = 0; i < 8; i++) {
            sheets.text(60, 100 + 12 * i, "left column line number " + i + " runs to its full width");
            sheets.text(312, 106 + 12 * i, "right column line number " + i + " runs to its full width");
        }
        sheets.text(
                60, 80, "A title that goes across both columns of the page as titles of records often do, here too");
        List<String> lines = lines(read(sheets), BlockKind.LINE);
        assertThat(lines).hasSize(17);
        assertThat(lines.getFirst()).startsWith("A title");
        assertThat(lines.subList(1, 9)).allMatch(line -> line.startsWith("left"));
        assertThat(lines.subList(9, 17)).allMatch(line -> line.startsWith("right"));
    }

    @Test
    void wordsThatStandApartWhereColumnsWereBeforeAreOneLine() {
        Sheets sheets = new Sheets();
        for (int i = 0; i < 8; i++) {
            sheets.text(60, 100 + 12 * i, "left column line number " + i + " runs to its full width");
            sheets.text(312, 100 + 12 * i, "right column line number " + i + " runs to its full width");
        }
        String first = "The keepers of the lights met and counted all their lamps,";
        sheets.page()
                .text(60, 100, "Those who keep the lights of the northern islands came to the meeting of the council;");
        sheets.text(312 - 7 - sheets.width(first), 112, first)
                .text(312, 112, "of which the council took note with thanks.");
        assertThat(lines(read(sheets), BlockKind.LINE))
                .contains(first + " of which the council took note with thanks.");
    }

    @Test
    void aListWithHangingLabelsIsNoPairOfColumns() {
        Sheets sheets = new Sheets();
        for (int i = 0; i < 8; i++) {
            sheets.text(60, 100 + 12 * i, "(" + (char) ('a' + i) + ")");
            sheets.text(
                    90,
                    100 + 12 * i,
                    "Item that stands behind its letter and goes on over most of the page, number " + i);
        }
        assertThat(lines(read(sheets), BlockKind.LINE).getFirst()).startsWith("(a) Item that");
    }

    @Test
    void marksRaisedAboveTheLineStayInIt() {
        Sheets sheets = new Sheets().text(100, 300, "as the Council decided");
        float x = 100 + sheets.width("as the Council decided");
        sheets.font(Sheets.ROMAN, 6.5f)
                .text(x, 296.5f, "4")
                .font(Sheets.ROMAN, 10)
                .text(x + 6, 300, "in May,");
        PdfText read = read(sheets);
        assertThat(lines(read, BlockKind.LINE)).containsExactly("as the Council decided4 in May,");
        assertThat(inlines(read, "as the Council decided4 in May,", Inline.Kind.SUPERSCRIPT))
                .containsExactly("4");
    }

    @Test
    void aRuleDrawnAboveNotesBecomesUnderscores() {
        Sheets sheets = new Sheets()
                .lines(100, 600, "The keepers were heard.", "They were thanked.")
                .rule(100, 640, 90)
                .font(Sheets.ROMAN, 8)
                .text(110, 655, "1  See the report of the Harbour Council.");
        assertThat(lines(read(sheets), BlockKind.LINE))
                .containsExactly(
                        "The keepers were heard.",
                        "They were thanked.",
                        "__________________",
                        "1 See the report of the Harbour Council.");
    }

    @Test
    void anUnderliningIsNoRuleAboveNotes() {
        Sheets sheets = new Sheets()
                .text(100, 300, "Underlined title")
                .rule(100, 302, 65)
                .text(100, 320, "Text below.");
        assertThat(lines(read(sheets), BlockKind.LINE)).containsExactly("Underlined title", "Text below.");
    }

    @Test
    void wideGapsAreSpacesAndNarrowOnesAreNot() {
        Sheets sheets = new Sheets().text(100, 300, "South");
        float end = 100 + sheets.width("South");
        sheets.text(end + 1, 300, "-Quay").text(end + 1 + sheets.width("-Quay") + 3, 300, "harbour");
        assertThat(lines(read(sheets), BlockKind.LINE)).containsExactly("South-Quay harbour");
    }

    @Test
    void whatIsDrawnTwiceToLookBoldIsReadOnce() {
        Sheets sheets = new Sheets().text(100, 300, "Lighthouse fee").text(100.3f, 300, "Lighthouse fee");
        assertThat(lines(read(sheets), BlockKind.LINE)).containsExactly("Lighthouse fee");
    }

    @Test
    void italicWordsAndLinksAreTold() {
        Sheets sheets = new Sheets().font(Sheets.ITALIC, 10).text(100, 300, "Recalling");
        float x = 100 + sheets.width("Recalling") + 2.5f;
        sheets.font(Sheets.ROMAN, 10).text(x, 300, "its resolution 9/2,");
        float number = x + sheets.width("its resolution ");
        sheets.link(number, 300, sheets.width("9/2"), "https://example.org/9/2");
        PdfText read = read(sheets);
        String line = "Recalling its resolution 9/2,";
        assertThat(inlines(read, line, Inline.Kind.ITALIC)).containsExactly("Recalling");
        assertThat(inlines(read, line, Inline.Kind.LINK)).containsExactly("9/2");
        assertThat(block(read, line).inlines().getLast().detail()).isEqualTo("https://example.org/9/2");
    }

    @Test
    void indentIsMeasuredFromTheEdgeOfTheText() {
        Sheets sheets = new Sheets()
                .lines(
                        100,
                        300,
                        "A first line of text that is long enough",
                        "a second line of text that is long enough")
                .text(123, 340, "(a) an item that is set back");
        assertThat(block(read(sheets), "(a) an item that is set back").indent()).isBetween(22.5f, 23.5f);
    }

    @Test
    void titlesInTheMiddleAreCentred() {
        Sheets sheets = new Sheets();
        for (int i = 0; i < 4; i++) {
            sheets.text(
                    100,
                    300 + 12 * i,
                    "Some text that goes from one edge of the page to its other edge, line after line, a");
        }
        float width = sheets.width("The title");
        sheets.text((595.3f - width) / 2, 270, "The title");
        PdfText read = read(sheets);
        assertThat(block(read, "The title").centred()).isTrue();
        assertThat(read.text().blocks()).filteredOn(TextBlock::centred).hasSize(1);
    }

    @Test
    void textLaidUnderAScanIsRead() {
        Sheets sheets = new Sheets().invisible(true).text(100, 300, "Recognised under the picture");
        assertThat(lines(read(sheets), BlockKind.LINE)).containsExactly("Recognised under the picture");
    }

    @Test
    void turnedPagesAreReadAsTheyAreSeen() {
        Sheets sheets = new Sheets()
                .rotate(90)
                .text(Matrix.getRotateInstance(Math.PI / 2, 100, 60), "first line")
                .text(Matrix.getRotateInstance(Math.PI / 2, 115, 60), "second line");
        PdfText read = read(sheets);
        assertThat(lines(read, BlockKind.LINE)).containsExactly("first line", "second line");
        assertThat(block(read, "first line").box().orElseThrow().x()).isBetween(59f, 61f);
        assertThat(read.text().pages().getFirst().width()).isGreaterThan(800);
    }

    @Test
    void textAlongTheMarginIsFurniture() {
        Sheets sheets = new Sheets()
                .lines(100, 300, "The text of the page itself is set", "from left to right as usual.")
                .text(Matrix.getRotateInstance(Math.PI / 2, 30, 300), "ISSN 0000-0000");
        PdfText read = read(sheets);
        assertThat(lines(read, BlockKind.LINE)).hasSize(2);
        assertThat(lines(read, BlockKind.FURNITURE)).containsExactly("ISSN 0000-0000");
    }

    @Test
    void readsFilesFromDisk(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("report.pdf");
        try (Sheets sheets = report()) {
            Files.write(file, sheets.bytes());
        }
        PdfText read = READER.read(file);
        assertThat(read.outcome()).isEqualTo(Outcome.WHOLE);
        assertThat(read.problems()).isEmpty();
        assertThat(read.text().mediaType()).isEqualTo("application/pdf");
    }
}
