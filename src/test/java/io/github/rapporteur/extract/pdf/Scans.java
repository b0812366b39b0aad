package io.github.rapporteur.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes scans of PDF files: the same pages as pictures. */
public final class Scans {
    private static final int DPI = 200;

    private Scans() {}

    /**
     * A PDF of which some pages are pictures.
     *
     * @param textPages so many pages at the start stay as they are
     */
    public static byte[] of(byte[] pdf, int textPages) {
        try (PDDocument source = Loader.loadPDF(pdf);
                PDDocument target = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(source);
            for (int i = 0; i < source.getNumberOfPages(); i++) {
                if (i < textPages) {
                    target.importPage(source.getPage(i));
                } else {
                    add(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY), target);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            target.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(BufferedImage picture, PDDocument target) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        target.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(target, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(target, picture),
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
    }

    /** Two pages of an invented note in English. */
    public static byte[] note() {
        try (Sheets sheets = new Sheets()) {
            return sheets.font(Sheets.ROMAN, 12)
                    .lines(
                            90,
                            120,
                            "The Panel on Lighthouses considered the report of its Secretary.",
                            "It thanked him.")
                    .lines(
                            90,
                            180,
                            "1. The keeper should light the lamp every evening before dusk,",
                            "as the Panel had asked.")
                    .page()
                    .font(Sheets.ROMAN, 12)
                    .lines(90, 120, "2. Member States should paint every lighthouse white.")
                    .bytes();
        }
    }
}
