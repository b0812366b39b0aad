package io.github.rapporteur.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rapporteur.extract.ocr.FakeTesseract;
import io.github.rapporteur.extract.ocr.Ocr;
import io.github.rapporteur.extract.ocr.OcrOptions;
import io.github.rapporteur.extract.pdf.Scans;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.TextBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Scanned pages, with Tesseract and without. */
@Timeout(180)
class OcrTest {
    private static final OcrOptions ENGLISH = OcrOptions.DEFAULTS.withLanguages("en");
    private static final String HOCR = "cat > /dev/null; echo \"<div class='ocr_page'>"
            + "<span class='ocr_line' title='bbox 300 400 900 450; baseline 0 -10; x_size 40'>"
            + "<span class='ocrx_word' title='bbox 300 400 600 450; x_wconf 90'>Lighthouse</span>"
            + "<span class='ocrx_word' title='bbox 620 400 900 450; x_wconf 80'>lamp</span></span>"
            + "<span class='ocr_line' title='bbox 300 500 900 550; baseline 0 -10; x_size 40'>"
            + "<span class='ocrx_word' title='bbox 300 500 600 550; x_wconf 7'>%%|</span></span></div>\"";

    @TempDir
    static Path scans;

    @TempDir
    Path folder;

    private static Path scan;
    private static Path mixed;

    @BeforeAll
    static void scan() throws IOException {
        scan = Files.write(scans.resolve("scan.pdf"), Scans.of(Scans.note(), 0));
        mixed = Files.write(scans.resolve("mixed.pdf"), Scans.of(Scans.note(), 1));
    }

    private static void assumeTesseract() {
        assumeTrue(
                Ocr.with(ENGLISH).complaint().isEmpty(),
                () -> "left out: " + Ocr.with(ENGLISH).complaint().orElseThrow());
    }

    private static Extraction read(Path file, OcrOptions ocr) {
        return InProcessExtractor.create().withOcr(ocr).extract(file);
    }

    private static String messages(Extraction extraction) {
        return extraction.problems().stream().map(Problem::message).toList().toString();
    }

    @Test
    void scansAreReadWithPlacesAndPages() {
        assumeTesseract();
        Extraction read = read(scan, ENGLISH);
        assertThat(read.status()).isEqualTo(Status.OK);
        assertThat(read.text().raw()).contains("The Panel on Lighthouses considered", "paint every lighthouse white");
        assertThat(messages(read)).contains("pages 1–2 were read by OCR (eng, mean confidence 9");
        TextBlock last = read.text().blocks().getLast();
        assertThat(last.page()).hasValue(2);
        assertThat(last.box().orElseThrow().x()).isBetween(85f, 95f);
        assertThat(last.box().orElseThrow().bottom()).isBetween(115f, 125f);
        assertThat(last.fontSize()).isBetween(9f, 15f);
    }

    @Test
    void ofMixedFilesOnlyPagesWithoutTextAreRecognised() {
        assumeTesseract();
        Extraction read = read(mixed, ENGLISH);
        assertThat(read.text().raw()).contains("The Panel on Lighthouses considered", "paint every lighthouse white");
        assertThat(messages(read)).contains("page 2 was read by OCR");
    }

    @Test
    void workersReadScans() {
        assumeTesseract();
        try (WorkerExtractor workers =
                WorkerExtractor.create(WorkerOptions.defaults().withWorkers(1).withOcr(ENGLISH))) {
            assertThat(workers.extract(scan).text().raw()).contains("paint every lighthouse white");
        }
    }

    @Test
    void withoutBeingAskedScansAreLeftAlone() {
        Extraction read = InProcessExtractor.create().extract(scan);
        assertThat(read.status()).isEqualTo(Status.NO_TEXT);
        assertThat(messages(read)).contains("OCR");
    }

    @Test
    void whereTesseractIsMissingItIsSaidWhatToInstallAndTheRestIsRead() {
        OcrOptions missing = OcrOptions.DEFAULTS.withProgram(
                folder.resolve("no-such-program").toString());
        assertThat(Ocr.with(missing).complaint().orElseThrow())
                .contains("no-such-program", "apt install tesseract-ocr")
                .doesNotContain("\n");
        Extraction alone = read(scan, missing);
        assertThat(alone.status()).isEqualTo(Status.NO_TEXT);
        assertThat(alone.problems()).extracting(Problem::code).containsExactly("ocr-unavailable", "no-text");
        Extraction rest = read(mixed, missing);
        assertThat(rest.status()).isEqualTo(Status.PARTIAL);
        assertThat(rest.text().raw()).contains("The Panel on Lighthouses considered");
        assertThat(rest.problems()).extracting(Problem::code).containsExactly("ocr-unavailable");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aMissingLanguagePackIsNamed() throws IOException {
        String program = FakeTesseract.write(folder, "eng\\nosd", HOCR);
        OcrOptions chinese = OcrOptions.DEFAULTS.withProgram(program).withLanguages("zh");
        assertThat(Ocr.with(chinese).complaint().orElseThrow())
                .contains("chi_sim", "apt install tesseract-ocr-chi-sim");
        assertThat(read(scan, chinese).status()).isEqualTo(Status.NO_TEXT);
        assertThat(Ocr.with(OcrOptions.DEFAULTS.withProgram(program)).complaint())
                .isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void confidenceIsToldAndStainsAreNoText() throws IOException {
        String program = FakeTesseract.write(folder, "eng", HOCR);
        Extraction read = read(scan, OcrOptions.DEFAULTS.withProgram(program));
        assertThat(read.text().raw()).isEqualTo("Lighthouse lamp\nLighthouse lamp\n");
        assertThat(messages(read)).contains("mean confidence 87 %", "illegible: 2");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPageThatTakesTooLongIsLeftOutAndNamed() throws IOException {
        String program = FakeTesseract.write(folder, "eng", "exec tail -f /dev/null");
        Extraction read = read(mixed, OcrOptions.DEFAULTS.withProgram(program).withPageTime(Duration.ofMillis(200)));
        assertThat(read.status()).isEqualTo(Status.PARTIAL);
        assertThat(read.text().raw()).contains("The Panel on Lighthouses considered");
        assertThat(messages(read)).contains("page 2 was not read by OCR: OCR took too long");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatFailsOrRamblesLosesItsPageOnly() throws IOException {
        for (String reading :
                new String[] {"exit 3", "cat > /dev/null; head -c 200000 /dev/zero; exit 1", "kill -9 $$"}) {
            Extraction read = read(mixed, OcrOptions.DEFAULTS.withProgram(FakeTesseract.write(folder, "eng", reading)));
            assertThat(read.text().raw()).contains("The Panel on Lighthouses considered");
            assertThat(messages(read)).contains("page 2 was not read by OCR: Tesseract failed");
        }
    }

    @RepeatedTest(20)
    @DisabledOnOs(OS.WINDOWS)
    void aPictureWithoutTextIsNamedThoughTheProgramDoesNotLookAtIt() throws IOException {
        Extraction read =
                read(mixed, OcrOptions.DEFAULTS.withProgram(FakeTesseract.write(folder, "eng", "echo '<p>'")));
        assertThat(read.status()).isEqualTo(Status.OK);
        assertThat(messages(read)).contains("page 2 was found to be without text");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pagesBeyondTheLimitAreNamedAndThoseBeforeKept() throws IOException {
        String program = FakeTesseract.write(folder, "eng", HOCR);
        Extraction read = read(scan, OcrOptions.DEFAULTS.withProgram(program).withPages(1));
        assertThat(read.status()).isEqualTo(Status.PARTIAL);
        assertThat(read.text().raw()).isEqualTo("Lighthouse lamp\n");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("ocr", "ocr-limit");
    }
}
