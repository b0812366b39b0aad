package io.github.rapporteur.samples;

import com.google.common.base.CharMatcher;
import org.openpdf.text.pdf.PdfContentByte;

/** What stands on every page around the text: symbol and running title, job number and page. */
final class PdfFurniture {
    static final float EDGE_LEFT = 70;
    static final float EDGE_RIGHT = 542;
    private static final float HEAD = 738;
    private static final float FOOT = 46;

    private final Sample sample;
    private final PdfPen pen;

    PdfFurniture(Sample sample, PdfPen pen) {
        this.sample = sample;
        this.pen = pen;
    }

    void draw(PdfContentByte page, int number, int count) {
        String job = sample.field("job");
        if (number == 1) {
            end(page, job, false, true, FOOT + 14);
            end(page, "*" + CharMatcher.inRange('0', '9').retainFrom(job) + "*", false, true, FOOT);
            return;
        }
        boolean even = number % 2 == 0;
        end(page, sample.symbol(), true, even, HEAD);
        end(page, sample.field("running"), true, !even, HEAD);
        PdfPen.rule(page, EDGE_LEFT, EDGE_RIGHT, HEAD - 5);
        end(page, number + "/" + count, true, even, FOOT);
        end(page, job.replaceFirst(" *\\(.*", ""), false, !even, FOOT);
    }

    private void end(PdfContentByte page, String text, boolean bold, boolean left, float y) {
        pen.put(page, text, bold, 9, left ? EDGE_LEFT : EDGE_RIGHT, y, !left);
    }
}
