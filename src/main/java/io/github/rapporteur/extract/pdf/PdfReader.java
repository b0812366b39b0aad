package io.github.rapporteur.extract.pdf;

import io.github.rapporteur.extract.ocr.Ocr;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files into lines as printed, in reading order. Never throws on content: a file that cannot be read, or only
 * in part, is an {@link PdfText} that says so. Safe for use by several threads.
 */
public final class PdfReader {
    private final PdfLimits limits;
    private final Optional<Ocr> ocr;
    private final FurnitureWords words = new FurnitureWords();

    private PdfReader(PdfLimits limits, Optional<Ocr> ocr) {
        this.limits = limits;
        this.ocr = ocr;
    }

    /** A reader that stops at the given limits. */
    public static PdfReader create(PdfLimits limits) {
        return new PdfReader(limits, Optional.empty());
    }

    /** The same reader, which recognises the text of pages that hold none. */
    public PdfReader withOcr(Ocr recognition) {
        return new PdfReader(limits, Optional.of(recognition));
    }

    /** Reads a file. */
    public PdfText read(Path file) {
        try (RandomAccessRead source = new RandomAccessReadBufferedFile(file)) {
            return read(source);
        } catch (IOException e) {
            return PdfText.failed(PdfText.Outcome.UNREADABLE, "unreadable", "cannot open the file: " + e.getMessage());
        }
    }

    /** Reads a PDF from anywhere; {@code source} stays the caller's to close. */
    public PdfText read(RandomAccessRead source) {
        try (PDDocument document = Loader.loadPDF(source)) {
            return new DocumentReader(limits, words, ocr).read(document);
        } catch (InvalidPasswordException e) {
            return PdfText.failed(PdfText.Outcome.ENCRYPTED, "encrypted", "the PDF asks for a password");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return PdfText.failed(PdfText.Outcome.UNREADABLE, "unreadable", "damaged PDF: " + DocumentReader.reason(e));
        }
    }
}
