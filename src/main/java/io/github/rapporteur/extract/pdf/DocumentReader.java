package io.github.rapporteur.extract.pdf;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.extract.ocr.Ocr;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads one opened document page by page, up to the limits, and tells what was left out. */
final class DocumentReader {
    private final PdfLimits limits;
    private final FurnitureWords words;
    private final Faces faces = new Faces();
    private final PageReader reader;
    private final List<PageLines> pages = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private final Optional<Ocr> ocr;
    /** Pages without text, by their place among all. */
    private final Map<Integer, Sheet> scans = new LinkedHashMap<>();

    private final Stopwatch time = Stopwatch.createStarted();
    private long characters;

    DocumentReader(PdfLimits limits, FurnitureWords words, Optional<Ocr> ocr) {
        this.limits = limits;
        this.words = words;
        this.ocr = ocr;
        reader = new PageReader(faces, limits);
    }

    PdfText read(PDDocument document) {
        PageTree tree = new PageTree(
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES), limits.depth());
        try {
            readPages(tree);
        } catch (RuntimeException | StackOverflowError e) {
            problem("page-unreadable", "the pages after page " + pages.size() + " cannot be found: " + reason(e));
        }
        if (!tree.fault().isEmpty()) {
            problem("page-tree", tree.fault());
        }
        ocr.ifPresent(this::readScans);
        TextAssembler assembler = new TextAssembler();
        Legibility.Result legible = Legibility.check(SplitRows.join(Furniture.mark(pages, words)), faces);
        legible.problem().ifPresent(problems::add);
        legible.pages().forEach(assembler::page);
        return result(assembler.text());
    }

    private void readPages(Iterator<Sheet> all) {
        for (int number = 1; all.hasNext(); number++) {
            if (number > limits.pages()) {
                problem("page-limit", "only the first " + limits.pages() + " pages were read");
                return;
            }
            if (!timeLeft().isPositive()) {
                problem("time-limit", "only the first " + (number - 1) + " pages were read in the time limit");
                return;
            }
            if (characters >= limits.characters()) {
                problem("character-limit", "only the first " + (number - 1) + " pages were read, they fill the limit");
                return;
            }
            read(all.next(), number);
        }
    }

    private void read(Sheet page, int number) {
        try {
            PageLines lines = reader.read(page, number);
            pages.add(lines);
            if (lines.lines().isEmpty() && ocr.isPresent()) {
                scans.put(pages.size() - 1, page);
            }
            lines.lines().forEach(line -> characters += line.text().length());
            if (!reader.isComplete()) {
                problem(
                        "page-incomplete",
                        "page " + number + " is damaged or beyond the limits: some of it was left out");
            }
        } catch (RuntimeException | StackOverflowError e) {
            problem("page-unreadable", "page " + number + " cannot be read: " + reason(e));
        }
    }

    private Duration timeLeft() {
        return limits.time().minus(time.elapsed());
    }

    private void readScans(Ocr recognition) {
        ScannedPages scanned = new ScannedPages(recognition, reader, faces.recognised(), this::timeLeft);
        scanned.read(scans, pages);
        problems.addAll(scanned.problems());
        notes.addAll(scanned.notes());
    }

    private void problem(String code, String message) {
        problems.add(Problem.of(code, message));
    }

    static String reason(Throwable e) {
        return e instanceof StackOverflowError
                ? "its objects are nested too deeply"
                : Objects.toString(e.getMessage(), e.getClass().getSimpleName());
    }

    private PdfText result(SourceText text) {
        if (text.blocks().isEmpty()) {
            problem(
                    "no-text",
                    "the pages hold no text" + (ocr.isEmpty() ? ", perhaps they are scans; OCR reads those" : ""));
            return new PdfText(PdfText.Outcome.NO_TEXT, text, ImmutableList.copyOf(problems));
        }
        PdfText.Outcome outcome = problems.isEmpty() ? PdfText.Outcome.WHOLE : PdfText.Outcome.PARTIAL;
        notes.addAll(problems);
        return new PdfText(outcome, text, ImmutableList.copyOf(notes));
    }
}
