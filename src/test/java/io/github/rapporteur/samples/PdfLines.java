package io.github.rapporteur.samples;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.samples.PdfFonts.Piece;
import java.util.ArrayList;
import java.util.List;

/** Breaks runs into lines of a given width. */
final class PdfLines {
    private final PdfFonts fonts;
    private final Shape shape;
    private final List<PdfLine> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private List<String> marks = new ArrayList<>();
    private float used;
    private boolean first = true;

    /**
     * Where the lines of a block stand.
     *
     * @param left of all lines, in points
     * @param firstIndent of the first line, further in
     * @param justified whether full lines are stretched
     */
    record Shape(
            float left,
            float right,
            float firstIndent,
            float size,
            float leading,
            boolean bold,
            boolean justified,
            boolean rightToLeft) {

        Shape at(float newLeft, float newIndent) {
            return new Shape(newLeft, right, newIndent, size, leading, bold, justified, rightToLeft);
        }

        Shape heavy(float newSize) {
            return new Shape(left, right, firstIndent, newSize, newSize * 1.2f, true, false, rightToLeft);
        }

        Shape ragged() {
            return new Shape(left, right, firstIndent, size, leading, bold, false, rightToLeft);
        }
    }

    private PdfLines(PdfFonts fonts, Shape shape) {
        this.fonts = fonts;
        this.shape = shape;
    }

    /** The lines of a label, if any, and its words. */
    static List<PdfLine> of(PdfFonts fonts, Shape shape, String label, List<Run> runs) {
        PdfLines breaking = new PdfLines(fonts, shape);
        breaking.words(new Run.Words(label, false, false));
        runs.forEach(breaking::run);
        breaking.end(true, false);
        return breaking.lines;
    }

    private void run(Run run) {
        if (run instanceof Run.Words words) {
            words(words);
        } else if (run instanceof Run.Mark mark) {
            String shown = shape.rightToLeft && !mark.label().equals("*") ? "(" + mark.label() + ")" : mark.label();
            add(fonts.pieces(shown, shape.bold, false, shape.size * 0.6f, shape.size * 0.35f));
            marks.add(mark.label());
        } else {
            end(false, true);
        }
    }

    private void words(Run.Words words) {
        int from = 0;
        while (from < words.text().length()) {
            int blank = words.text().indexOf(' ', from);
            int to = blank < 0 ? words.text().length() : blank + 1;
            word(words, words.text().substring(from, to));
            from = to;
        }
    }

    private void word(Run.Words words, String word) {
        List<Piece> pieces = fonts.pieces(word, words.bold() || shape.bold, words.italic(), shape.size, 0);
        float width = (float)
                fonts.pieces(word.strip() + " ", words.bold() || shape.bold, words.italic(), shape.size, 0).stream()
                        .mapToDouble(Piece::width)
                        .sum();
        float room = shape.right - shape.left - (first ? shape.firstIndent : 0);
        if (used + width > room + shape.size / 4 && used > 0) {
            end(false, false);
        }
        add(pieces);
    }

    private void add(List<Piece> pieces) {
        line.addAll(pieces);
        used += (float) pieces.stream().mapToDouble(Piece::width).sum();
    }

    private void end(boolean last, boolean pageEnd) {
        if (line.isEmpty()) {
            return;
        }
        trim();
        float indent = first ? shape.firstIndent : 0;
        float width = shape.justified && !last && !shape.rightToLeft ? shape.right - shape.left - indent : 0;
        float x = shape.rightToLeft ? shape.right - (shape.left - PdfWriter.LEFT) - indent : shape.left + indent;
        lines.add(new PdfLine(
                ImmutableList.copyOf(line),
                x,
                width,
                shape.leading,
                ImmutableList.copyOf(marks),
                pageEnd,
                shape.rightToLeft));
        line = new ArrayList<>();
        marks = new ArrayList<>();
        used = 0;
        first = false;
    }

    /** No blank at the end of a line that is stretched. */
    private void trim() {
        Piece end = line.remove(line.size() - 1);
        String text = end.text().stripTrailing();
        if (!text.isEmpty()) {
            line.add(new Piece(text, end.font(), end.size(), end.rise()));
        }
    }
}
