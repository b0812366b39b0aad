package io.github.rapporteur.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;

/** Draws PDF pages for tests; places are in points from the top left corner of the page. */
final class Sheets implements AutoCloseable {
    static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);
    private PDPageContentStream content;
    private PDFont font = ROMAN;
    private float size = 10;

    Sheets() {
        content = start();
    }

    private PDPageContentStream start() {
        document.addPage(page);
        return tried(() -> new PDPageContentStream(document, page));
    }

    Sheets page() {
        run(() -> content.close());
        page = new PDPage(PDRectangle.A4);
        content = start();
        return font(ROMAN, 10);
    }

    Sheets rotate(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    Sheets font(PDFont font, float size) {
        this.font = font;
        this.size = size;
        return this;
    }

    Sheets text(float x, float y, String text) {
        return text(Matrix.getTranslateInstance(x, height() - y), text);
    }

    Sheets text(Matrix place, String text) {
        run(() -> {
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(place);
            content.showText(text);
            content.endText();
        });
        return this;
    }

    /** Lines one below the other, 12 points apart. */
    Sheets lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + 12 * i, lines[i]);
        }
        return this;
    }

    Sheets invisible(boolean invisible) {
        run(() -> {
            content.beginText();
            content.setRenderingMode(invisible ? RenderingMode.NEITHER : RenderingMode.FILL);
            content.endText();
        });
        return this;
    }

    Sheets rule(float x, float y, float length) {
        run(() -> {
            content.moveTo(x, height() - y);
            content.lineTo(x + length, height() - y);
            content.stroke();
        });
        return this;
    }

    Sheets upright(float x, float y, float length) {
        run(() -> {
            content.moveTo(x, height() - y);
            content.lineTo(x, height() - y - length);
            content.stroke();
        });
        return this;
    }

    Sheets link(float x, float y, float width, String address) {
        run(() -> {
            PDAnnotationLink link = new PDAnnotationLink();
            PDActionURI action = new PDActionURI();
            action.setURI(address);
            link.setAction(action);
            link.setRectangle(new PDRectangle(x, height() - y - 2, width, 12));
            page.getAnnotations().add(link);
        });
        return this;
    }

    float width(String text) {
        return tried(() -> font.getStringWidth(text)) / 1000 * size;
    }

    private float height() {
        return page.getMediaBox().getHeight();
    }

    Sheets encrypt(String password) {
        run(() -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
        return this;
    }

    byte[] bytes() {
        return tried(() -> {
            content.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        });
    }

    @Override
    public void close() {
        run(document::close);
    }

    private interface Drawing {
        void draw() throws IOException;
    }

    private interface Making<T> {
        T make() throws IOException;
    }

    private static void run(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T tried(Making<T> making) {
        try {
            return making.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
