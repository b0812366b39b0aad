package io.github.rapporteur.extract.pdf;

import io.github.rapporteur.extract.ocr.RecognisedPage;
import io.github.rapporteur.extract.ocr.RecognisedPage.Area;
import io.github.rapporteur.extract.ocr.RecognisedPage.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what was recognised in the picture of a page where a page of text has its glyphs: a word is one glyph, set upright. */
final class RecognisedMarks {
    private static final float POINTS_PER_INCH = 72;
    /** A slope measured on a few letters is worth nothing. */
    private static final int LONG_LINE = 30;

    private static final float STEEPEST = 0.05f;
    /** Letters of one size are measured a little larger or smaller from line to line. */
    private static final float SAME_SIZE = 0.25f;

    /** Words that touch in the picture are words nevertheless. */
    private static final float LEAST_GAP = 0.1f;

    private final PageMarks marks;
    private final Face face;
    private final float scale;
    private final float slope;
    private final float usualSize;

    private RecognisedMarks(PageMarks marks, Face face, float scale, RecognisedPage page) {
        this.marks = marks;
        this.face = face;
        this.scale = scale;
        slope = slope(page);
        usualSize = usualSize(page);
    }

    static PageMarks of(RecognisedPage page, int dpi, PageFrame frame, Face face) {
        RecognisedMarks writer = new RecognisedMarks(new PageMarks(frame), face, POINTS_PER_INCH / dpi, page);
        page.lines().forEach(writer::line);
        page.rules().forEach(writer::rule);
        return writer.marks;
    }

    private void line(Line line) {
        float size = Math.abs(line.size() - usualSize) <= SAME_SIZE * usualSize ? usualSize : line.size();
        float left = line.words().getFirst().area().left();
        float right = line.words().getLast().area().right();
        float base = y((left + right) / 2, line.baseline() + line.slope() * (right - left) / 2);
        for (int i = 0; i < line.words().size(); i++) {
            Area area = line.words().get(i).area();
            float from = x(area.left(), area.bottom());
            float to = Math.max(from, x(area.right(), area.bottom()));
            if (i + 1 == line.words().size()) {
                add(from, to, base, size, line.words().get(i).text());
            } else {
                Area next = line.words().get(i + 1).area();
                float after = x(next.left(), next.bottom());
                float end = Math.clamp(after - LEAST_GAP * size * scale, from, to);
                add(from, end, base, size, line.words().get(i).text());
                add(end, Math.max(end, after), base, size, " ");
            }
        }
    }

    private void add(float from, float to, float base, float size, String text) {
        String characters = text.equals(" ") ? text : Characters.expand(text);
        marks.add(from, base, to - from, size * scale, characters, Characters.kind(characters), face);
    }

    private void rule(Area area) {
        boolean horizontal = area.right() - area.left() > area.bottom() - area.top();
        float middleX = (area.left() + area.right()) / 2f;
        float middleY = (area.top() + area.bottom()) / 2f;
        PathTracer paths = marks.paths();
        if (horizontal) {
            float at = y(middleX, middleY);
            paths.moveTo(x(area.left(), middleY), at);
            paths.lineTo(x(area.right(), middleY), at);
        } else {
            float at = x(middleX, middleY);
            paths.moveTo(at, y(middleX, area.top()));
            paths.lineTo(at, y(middleX, area.bottom()));
        }
        paths.paint(true, false);
    }

    /** In points, the sheet that lay askew in the scanner turned back. */
    private float x(float x, float y) {
        return (x + slope * y) * scale;
    }

    private float y(float x, float y) {
        return (y - slope * x) * scale;
    }

    private static float slope(RecognisedPage page) {
        List<Float> slopes = new ArrayList<>();
        for (Line line : page.lines()) {
            if (line.letters() >= LONG_LINE && Math.abs(line.slope()) < STEEPEST) {
                slopes.add(line.slope());
            }
        }
        return median(slopes);
    }

    /** The size of most letters. */
    private static float usualSize(RecognisedPage page) {
        List<Float> sizes = new ArrayList<>();
        for (Line line : page.lines()) {
            line.words().forEach(word -> sizes.add(line.size()));
        }
        return median(sizes);
    }

    private static float median(List<Float> values) {
        values.sort(Comparator.naturalOrder());
        return values.isEmpty() ? 0 : values.get(values.size() / 2);
    }
}
