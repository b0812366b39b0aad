package io.github.rapporteur.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rapporteur.extract.pdf.PdfText.Outcome;
import io.github.rapporteur.text.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Damaged, locked and malicious files: each ends soon, with a status and everything that could be read. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePdfTest {
    private static final String FONT = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>";
    private static final String HELLO = "BT /F 10 Tf 100 700 Td (Lighthouse) Tj ET ";

    private static PdfText read(byte[] pdf, PdfLimits limits) {
        return PdfReader.create(limits).read(new RandomAccessReadBuffer(pdf));
    }

    private static PdfText read(byte[] pdf) {
        return read(pdf, PdfLimits.DEFAULTS);
    }

    private static PdfText read(Sheets sheets, PdfLimits limits) {
        try (sheets) {
            return read(sheets.bytes(), limits);
        }
    }

    @Test
    void aFileWithAPasswordIsEncrypted() {
        Sheets sheets = new Sheets().text(100, 100, "secret").encrypt("open");
        assertThat(read(sheets, PdfLimits.DEFAULTS).outcome()).isEqualTo(Outcome.ENCRYPTED);
    }

    @Test
    void aFileThatOnlyForbidsChangesIsRead() {
        Sheets sheets = new Sheets().text(100, 100, "not so secret").encrypt("");
        PdfText read = read(sheets, PdfLimits.DEFAULTS);
        assertThat(read.outcome()).isEqualTo(Outcome.WHOLE);
        assertThat(read.text().raw()).contains("not so secret");
    }

    @Test
    void filesThatAreNoPdfAreUnreadable() {
        assertThat(read(new byte[0]).outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(read("\u00ff\u00d8\u00ff\u00e0 JFIF".getBytes(StandardCharsets.ISO_8859_1))
                        .outcome())
                .isEqualTo(Outcome.UNREADABLE);
        PdfText missing = PdfReader.create(PdfLimits.DEFAULTS).read(Path.of("no-such-file.pdf"));
        assertThat(missing.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(missing.problems())
                .extracting(Problem::message)
                .first()
                .asString()
                .contains("no-such-file.pdf");
    }

    @Test
    void everyPrefixOfAFileEndsWithAStatus() {
        byte[] whole;
        try (Sheets sheets = new Sheets().text(100, 100, "first page").page().text(100, 100, "second page")) {
            whole = sheets.bytes();
        }
        for (int length = 0; length < whole.length; length += 37) {
            PdfText read = read(Arrays.copyOf(whole, length));
            assertThat(read.outcome() == Outcome.WHOLE)
                    .isEqualTo(read.problems().isEmpty());
        }
        assertThat(read(whole).outcome()).isEqualTo(Outcome.WHOLE);
    }

    @Test
    void pagesWithoutTextAreNoText() {
        PdfText read = read(new Sheets().rule(10, 10, 100), PdfLimits.DEFAULTS);
        assertThat(read.outcome()).isEqualTo(Outcome.NO_TEXT);
        assertThat(read.problems()).extracting(Problem::code).contains("no-text");
    }

    @Test
    void pagesBeyondTheLimitAreNamedAndThoseBeforeKept() {
        Sheets sheets = new Sheets().text(100, 100, "first page").page().text(100, 100, "second page");
        PdfText read = read(sheets, PdfLimits.DEFAULTS.withPages(1));
        assertThat(read.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(read.problems()).extracting(Problem::code).containsExactly("page-limit");
        assertThat(read.text().raw()).contains("first page").doesNotContain("second page");
    }

    @Test
    void charactersBeyondTheLimitAreNamedAndThoseBeforeKept() {
        Sheets sheets = new Sheets().text(100, 100, "first page").page().text(100, 100, "second page");
        PdfText read = read(sheets, PdfLimits.DEFAULTS.withCharacters(5));
        assertThat(read.problems()).extracting(Problem::code).containsExactly("character-limit");
        assertThat(read.text().raw()).contains("first page").doesNotContain("second page");
    }

    @Test
    void aPageWithAMillionCharactersIsCutAtTheLimit() {
        String content = HELLO + ("BT /F 1 Tf 100 600 Td (" + "x".repeat(100) + ") Tj ET ").repeat(10_000);
        PdfText read = read(RawPdf.page(FONT, content).bytes());
        assertThat(read.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(read.text().raw()).contains("Lighthouse");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("page-incomplete");
    }

    @Test
    void contentThatUnfoldsToGigabytesIsCut() throws Exception {
        byte[] bomb = (HELLO + " ".repeat(80 << 20)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + FONT + ">>>>")
                .deflated(bomb)
                .bytes();
        PdfText read = read(pdf);
        assertThat(read.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(read.text().raw()).contains("Lighthouse");
    }

    @Test
    void formsThatDrawThemselvesEnd() {
        RawPdf pdf = RawPdf.page(FONT + "/XObject<</X 5 0 R>>", HELLO + "/X Do").stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>", "/X Do /X Do");
        PdfText read = read(pdf.bytes());
        assertThat(read.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(read.text().raw()).contains("Lighthouse");
    }

    @Test
    void formsThatMultiplyEnd() {
        RawPdf pdf = RawPdf.page(FONT + "/XObject<</X 5 0 R>>", HELLO + "/X Do");
        for (int i = 0; i < 20; i++) {
            pdf.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + (6 + i) + " 0 R>>>>",
                    "/X Do ".repeat(20));
        }
        pdf.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 m");
        assertThat(read(pdf.bytes()).text().raw()).contains("Lighthouse");
    }

    @Test
    void pagesOfATreeThatGoesInCirclesAreReadOnce() {
        byte[] pdf = new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 9/Kids[3 0 R 2 0 R 5 0 R]>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + FONT
                                + ">>>>")
                        .stream("", HELLO)
                        .object("<</Type/Pages/Parent 2 0 R/Count 9/Kids[2 0 R 5 0 R]>>")
                        .bytes();
        PdfText read = read(pdf);
        assertThat(read.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(read.problems()).extracting(Problem::code).containsExactly("page-tree");
        assertThat(read.text().raw().strip()).isEqualTo("Lighthouse");
    }

    @Test
    void aTreeAsDeepAsItHasPagesIsReadDownToTheLimit() {
        RawPdf pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 4 0 R>>").stream("", HELLO)
                        .object("<</Type/Page/MediaBox[0 0 595 842]/Contents 2 0 R/Resources<<" + FONT + ">>>>");
        for (int i = 5; i < 20_000; i++) {
            pdf.object("<</Type/Pages/Count 1/Kids[3 0 R " + i + " 0 R]>>");
        }
        PdfText read = read(pdf.bytes(), PdfLimits.DEFAULTS.withDepth(7));
        assertThat(read.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(read.problems()).extracting(Problem::code).containsExactly("page-tree");
        assertThat(read.text().pages()).hasSize(7);
    }

    @Test
    void tenThousandPagesAreReadUpToTheLimit() {
        RawPdf pdf = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.object("<</Type/Pages/Count 10000/MediaBox[0 0 595 842]/Resources<<" + FONT + ">>/Kids["
                + IntStream.range(3, 10_003).mapToObj(i -> i + " 0 R ").collect(Collectors.joining()) + "]>>");
        for (int i = 0; i < 10_000; i++) {
            pdf.object("<</Type/Page/Parent 2 0 R/Contents 10003 0 R>>");
        }
        PdfText read = read(pdf.stream("", HELLO).bytes());
        assertThat(read.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(read.problems()).extracting(Problem::code).containsExactly("page-limit");
        assertThat(read.text().pages()).hasSize(PdfLimits.DEFAULTS.pages());
    }

    @Test
    void deeplyNestedObjectsEnd() {
        String nested = "[".repeat(100_000) + "]".repeat(100_000);
        byte[] pdf = RawPdf.page(FONT, HELLO + nested + " TJ ((" + nested)
                .object(nested)
                .bytes();
        assertThat(read(pdf).text().raw()).contains("Lighthouse");
    }

    @Test
    void aFontWithoutAMapIsReportedAndNotGuessed() {
        String words = "<F024F025F026F027F028F029F030> Tj ".repeat(40);
        RawPdf pdf = RawPdf.page(
                        "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>/G 5 0 R>>",
                        HELLO + "BT /G 10 Tf 100 600 Td " + words + "ET")
                .object("<</Type/Font/Subtype/Type0/BaseFont/Odd/Encoding/Identity-H/DescendantFonts[6 0 R]>>")
                .object(
                        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Odd/CIDSystemInfo<</Registry(Adobe)/Ordering"
                                + "(Identity)/Supplement 0>>/DW 500/FontDescriptor<</Type/FontDescriptor/FontName/Odd/Flags 4>>>>");
        PdfText read = read(pdf.bytes());
        assertThat(read.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(read.problems()).extracting(Problem::code).containsExactly("broken-font");
        assertThat(read.text().raw().strip()).isEqualTo("Lighthouse");
    }

    @Test
    void anAlphabetShiftedIntoAnotherIsReported() {
        String shifted = "BT /F 10 Tf 12 TL 100 700 Td "
                + "(\\317\\360\\356\\362\\356\\352\\356\\353 \\347\\340\\361\\345\\344\\340\\355\\350\\377) Tj T* "
                        .repeat(20)
                + "ET";
        String resources = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>>>";
        PdfText read = read(RawPdf.page(resources, shifted).bytes());
        assertThat(read.outcome()).isEqualTo(Outcome.NO_TEXT);
        assertThat(read.problems()).extracting(Problem::code).contains("broken-font");
    }

    @Test
    void aPageStrewnWithLettersEnds() {
        StringBuilder content = new StringBuilder(HELLO);
        Random random = new Random(1);
        for (int i = 0; i < 60_000; i++) {
            content.append("BT /F %d Tf %d %d Td (%s) Tj ET\n"
                    .formatted(
                            3 + random.nextInt(12),
                            random.nextInt(595),
                            random.nextInt(842),
                            "lighthouse".charAt(i % 10)));
        }
        for (int i = 0; i < 8_000; i++) {
            content.append("%d %d m %d %1$d l S\n".formatted(random.nextInt(842), i % 300, 300 + i % 200));
        }
        assertThat(read(RawPdf.page(FONT, content.toString()).bytes()).outcome())
                .isEqualTo(Outcome.WHOLE);
    }
}
