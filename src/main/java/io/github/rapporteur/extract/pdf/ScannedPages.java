package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.extract.ocr.Ocr;
import io.github.rapporteur.extract.ocr.OcrDocument;
import io.github.rapporteur.extract.ocr.Picture;
import io.github.rapporteur.extract.ocr.RecognisedPage;
import io.github.rapporteur.text.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Recognises the text of those pages of a document that hold none, after all others were read. */
final class ScannedPages {
    private final Ocr ocr;
    private final PageReader reader;
    private final Face face;
    private final Supplier<Duration> timeLeft;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Integer> done = new ArrayList<>();
    private final List<Integer> bare = new ArrayList<>();
    private final TreeSet<String> packs = new TreeSet<>();
    private int illegible;
    private long letters;
    private long confidence;

    /**
     * @param reader puts what is recognised into lines
     * @param face which the lines are said to be set in
     * @param timeLeft until no more page may be begun
     */
    ScannedPages(Ocr ocr, PageReader reader, Face face, Supplier<Duration> timeLeft) {
        this.ocr = ocr;
        this.reader = reader;
        this.face = face;
        this.timeLeft = timeLeft;
    }

    /** Puts what is recognised in place of pages without text; {@code sheets} tells their places in {@code pages}. */
    void read(Map<Integer, Sheet> sheets, List<PageLines> pages) {
        if (sheets.isEmpty()) {
            return;
        }
        if (ocr.complaint().isPresent()) {
            problem("ocr-unavailable", ocr.complaint().get());
            return;
        }
        OcrDocument document = ocr.document();
        int begun = 0;
        for (Map.Entry<Integer, Sheet> sheet : sheets.entrySet()) {
            int number = pages.get(sheet.getKey()).number();
            if (begun++ >= ocr.options().pages()) {
                problem(
                        "ocr-limit",
                        "from page " + number + " on scans were not read: OCR may read "
                                + ocr.options().pages() + " pages of a file");
                return;
            }
            Duration left = timeLeft.get();
            if (!left.isPositive()) {
                problem("time-limit", "from page " + number + " on scans were not read: the time limit was reached");
                return;
            }
            read(sheet.getValue(), number, document, left).ifPresent(lines -> pages.set(sheet.getKey(), lines));
        }
    }

    private Optional<PageLines> read(Sheet sheet, int number, OcrDocument document, Duration left) {
        try {
            Picture picture = PagePicture.draw(sheet);
            if (picture.isBlank()) {
                return Optional.empty();
            }
            RecognisedPage page = document.read(picture, left);
            if (page.letters() == 0) {
                bare.add(number);
                return Optional.empty();
            }
            count(page, number);
            return Optional.of(reader.lay(RecognisedMarks.of(page, picture.dpi(), PageFrame.of(sheet), face), number));
        } catch (TimeoutException e) {
            problem("ocr-page", number, "OCR took too long");
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            problem("ocr-page", number, DocumentReader.reason(e));
        } catch (OutOfMemoryError e) {
            problem("ocr-page", number, "its images need more memory than there is");
        }
        return Optional.empty();
    }

    private void count(RecognisedPage page, int number) {
        done.add(number);
        packs.add(page.packs());
        illegible += page.illegible();
        letters += page.letters();
        confidence += page.confidence();
    }

    private void problem(String code, String message) {
        problems.add(Problem.of(code, message));
    }

    private void problem(String code, int page, String reason) {
        problems.add(new Problem(
                code, "page " + page + " was not read by OCR: " + reason, OptionalInt.empty(), OptionalInt.of(page)));
    }

    /** What could not be read. */
    ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    /** Which pages were recognised, and how certainly; on which nothing was found. */
    ImmutableList<Problem> notes() {
        ImmutableList.Builder<Problem> notes = ImmutableList.builder();
        if (!done.isEmpty()) {
            notes.add(Problem.of("ocr", PageRanges.of(done) + how()));
        }
        if (!bare.isEmpty()) {
            notes.add(Problem.of("ocr-no-text", PageRanges.of(bare) + " found to be without text by OCR"));
        }
        return notes.build();
    }

    private String how() {
        String how = " read by OCR (" + String.join(", ", packs) + ", mean confidence " + confidence / letters + " %)";
        String lost = illegible == 0 ? "" : "; lines left out as illegible: " + illegible;
        return how + lost;
    }
}
