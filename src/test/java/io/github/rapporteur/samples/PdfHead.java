package io.github.rapporteur.samples;

import org.openpdf.text.pdf.PdfContentByte;

/** The head of the first page: name, symbol, organ, distribution, and between the rules and the text the session. */
final class PdfHead {
    private static final float TOP = 732;
    private static final float ORGAN = 700;
    private static final float SECOND_RULE = 632;

    private final Sample sample;
    private final PdfPen pen;

    PdfHead(Sample sample, PdfPen pen) {
        this.sample = sample;
        this.pen = pen;
    }

    void draw(PdfContentByte page) {
        boolean turned = sample.rightToLeft();
        pen.put(
                page,
                sample.field("united-nations"),
                false,
                14,
                turned ? PdfWriter.RIGHT : PdfWriter.LEFT,
                TOP,
                turned);
        symbol(page);
        PdfPen.rule(page, PdfFurniture.EDGE_LEFT, PdfFurniture.EDGE_RIGHT, TOP - 8);
        float y = ORGAN;
        for (String organ : sample.all("organ")) {
            pen.put(page, organ, true, 16, turned ? PdfWriter.RIGHT : PdfWriter.LEFT, y, turned);
            y -= 18;
        }
        distribution(page, turned);
        PdfPen.rule(page, PdfFurniture.EDGE_LEFT, PdfFurniture.EDGE_RIGHT, SECOND_RULE);
        session(page, turned);
    }

    /** The organ's letter is set large, the rest of the symbol small. */
    private void symbol(PdfContentByte page) {
        int slash = sample.symbol().indexOf('/');
        String organ = sample.symbol().substring(0, slash);
        String rest = sample.symbol().substring(slash);
        float restWidth = pen.width(rest, false, 10);
        float start = sample.rightToLeft()
                ? PdfFurniture.EDGE_LEFT
                : PdfFurniture.EDGE_RIGHT - restWidth - pen.width(organ, false, 20);
        pen.put(page, organ, false, 20, start, TOP, false);
        pen.put(page, rest, false, 10, start + pen.width(organ, false, 20), TOP, false);
    }

    private void distribution(PdfContentByte page, boolean turned) {
        float y = ORGAN + 4;
        for (String name : new String[] {"distribution", "date", "original"}) {
            pen.put(page, sample.field(name), false, 9.5f, turned ? 190 : 420, y, turned);
            y -= 12;
        }
    }

    private void session(PdfContentByte page, boolean turned) {
        float y = SECOND_RULE - 14;
        for (var line : sample.left()) {
            boolean bold = line.get(0) instanceof Run.Words words && words.bold();
            pen.put(
                    page,
                    Run.text(line),
                    bold,
                    10,
                    turned ? PdfFurniture.EDGE_RIGHT : PdfFurniture.EDGE_LEFT,
                    y,
                    turned);
            y -= 13;
        }
    }
}
