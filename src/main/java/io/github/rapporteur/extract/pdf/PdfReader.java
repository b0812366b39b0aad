package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.extract.Extraction;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files into lines as printed, in reading order. Never throws on content: a file that cannot be read, or only
 * in part, is an {@link Extraction} that says so. Safe for use by several threads.
 */
public final class PdfReader {
    private final PdfLimits limits;

    private PdfReader(PdfLimits limits) {
        this.limits = limits;
    }

    /** A reader that stops at the given limits. */
    public static PdfReader create(PdfLimits limits) {
        return new PdfReader(limits);
    }

    /** Reads a file. */
    public Extraction read(Path file) {
        try (RandomAccessRead source = new RandomAccessReadBufferedFile(file)) {
            return read(source);
        } catch (IOException e) {
            return Extraction.failed(Status.UNREADABLE, "cannot open the file: " + e.getMessage());
        }
    }

    /** Reads a PDF from anywhere; {@code source} stays the caller's to close. */
    public Extraction read(RandomAccessRead source) {
        try (PDDocument document = Loader.loadPDF(source)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            return Extraction.failed(Status.ENCRYPTED, "the PDF asks for a password");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Extraction.failed(
                    Status.UNREADABLE, "damaged PDF: " + Objects.toString(e.getMessage(), "no detail"));
        }
    }

    private Extraction read(PDDocument document) {
        TextAssembler assembler = new TextAssembler();
        List<Problem> problems = new ArrayList<>();
        Faces faces = new Faces();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (number > limits.pages()) {
                problems.add(Problem.of("page-limit", "only the first " + limits.pages() + " pages were read"));
                break;
            }
            if (assembler.length() > limits.characters()) {
                problems.add(Problem.of("character-limit", "only the pages before page " + number + " were read"));
                break;
            }
            try {
                PageMarks marks = new PageMarks(PageFrame.of(page));
                ContentReader reader = new ContentReader(marks, faces, limits.charactersOfPage());
                reader.read(page.getCOSObject().getDictionaryObject(COSName.CONTENTS), page.getResources() == null ? new COSDictionary() : page.getResources().getCOSObject());
                ImmutableList<Line> lines = new LineBuilder(marks.glyphs(marks.mainDirection())).lines();
                assembler.page(number, marks.frame().width(), marks.frame().height(), lines);
            } catch (RuntimeException | StackOverflowError e) {
                problems.add(Problem.of("page-unreadable", "page " + number + " is damaged: " + e.getMessage()));
            }
        }
        return result(assembler.text(), problems);
    }

    private static Extraction result(SourceText text, List<Problem> problems) {
        if (text.blocks().isEmpty()) {
            Problem none = Problem.of(Status.NO_TEXT.label(), "the pages hold no text, only images perhaps");
            return new Extraction(
                    Status.NO_TEXT,
                    text,
                    ImmutableList.<Problem>builder().addAll(problems).add(none).build());
        }
        return new Extraction(problems.isEmpty() ? Status.OK : Status.PARTIAL, text, ImmutableList.copyOf(problems));
    }
}
