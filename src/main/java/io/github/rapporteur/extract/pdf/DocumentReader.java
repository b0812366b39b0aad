package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
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
    private long characters;

    DocumentReader(PdfLimits limits, FurnitureWords words) {
        this.limits = limits;
        this.words = words;
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
        TextAssembler assembler = new TextAssembler();
        Legibility.Result legible = Legibility.check(Furniture.mark(pages, words), faces);
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
            problem("no-text", "the pages hold no text, perhaps they are scanned images");
            return new PdfText(PdfText.Outcome.NO_TEXT, text, ImmutableList.copyOf(problems));
        }
        PdfText.Outcome outcome = problems.isEmpty() ? PdfText.Outcome.WHOLE : PdfText.Outcome.PARTIAL;
        return new PdfText(outcome, text, ImmutableList.copyOf(problems));
    }
}
