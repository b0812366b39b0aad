package io.github.rapporteur.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;

/** Fills pages from the top with lines and from the bottom with notes, then prints them with their furniture. */
final class PdfPages {
    private static final float TOP = 700;
    private static final float BOTTOM = 92;
    private static final float NOTE_LEADING = 9.5f;

    private final Sample sample;
    private final PdfFonts fonts;
    private final List<List<Consumer<PdfContentByte>>> pages = new ArrayList<>();
    private List<Consumer<PdfContentByte>> page = new ArrayList<>();
    private final List<PdfLine> notes = new ArrayList<>();
    private float y;

    PdfPages(Sample sample, PdfFonts fonts, float firstTop) {
        this.sample = sample;
        this.fonts = fonts;
        this.y = firstTop;
    }

    /** Draws on the page in hand, outside the flow of lines. */
    void draw(Consumer<PdfContentByte> mark) {
        page.add(mark);
    }

    /**
     * Adds lines.
     *
     * @param after room in points that is to be left below the first two lines, or they go to the next page
     */
    void add(List<PdfLine> lines, float after) {
        float height =
                (float) lines.stream().limit(2).mapToDouble(PdfLine::leading).sum();
        if (y - height - after < floor(List.of())) {
            end();
        }
        lines.forEach(this::add);
    }

    private void add(PdfLine line) {
        List<PdfLine> own = new ArrayList<>();
        line.marks().forEach(mark -> own.addAll(note(mark)));
        if (y - line.leading() < floor(own)) {
            end();
        }
        notes.addAll(own);
        y -= line.leading();
        float at = y;
        page.add(content -> line.draw(content, at));
        if (line.last()) {
            end();
        }
    }

    /** Leaves room, except at the head of a page. */
    void skip(float height) {
        if (y < TOP) {
            y -= height;
        }
    }

    private float floor(List<PdfLine> more) {
        int count = notes.size() + more.size();
        return BOTTOM + (count == 0 ? 0 : count * NOTE_LEADING + 14);
    }

    private List<PdfLine> note(String mark) {
        PdfLines.Shape shape = new PdfLines.Shape(
                PdfWriter.LEFT, PdfWriter.RIGHT, 8, 8, NOTE_LEADING, false, false, sample.rightToLeft());
        List<Run> runs = new ArrayList<>();
        runs.add(new Run.Mark(mark));
        runs.add(new Run.Words(" ", false, false));
        runs.addAll(sample.note(mark).runs());
        return PdfLines.of(fonts, shape, "", runs);
    }

    private void end() {
        float at = floor(List.of()) - 14;
        if (!notes.isEmpty()) {
            float rule = at + 8;
            float from = sample.rightToLeft() ? PdfWriter.RIGHT - 72 : PdfWriter.LEFT;
            page.add(content -> PdfPen.rule(content, from, from + 72, rule));
            for (PdfLine note : notes) {
                at -= NOTE_LEADING;
                float line = at + 8;
                page.add(content -> note.draw(content, line));
            }
        }
        pages.add(page);
        page = new ArrayList<>();
        notes.clear();
        y = TOP;
    }

    /** Prints every page. */
    void print(Document document, PdfContentByte content) {
        if (!page.isEmpty()) {
            end();
        }
        PdfFurniture furniture = new PdfFurniture(sample, new PdfPen(fonts, sample.rightToLeft()));
        for (int i = 0; i < pages.size(); i++) {
            document.newPage();
            furniture.draw(content, i + 1, pages.size());
            pages.get(i).forEach(mark -> mark.accept(content));
        }
    }
}
